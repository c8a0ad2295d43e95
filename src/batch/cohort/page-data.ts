/** Part of the page's script: reads the data, and makes elements. */
export const DATA_PART = String.raw`
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, place) => values[place]);
}

function whole(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Numbers of the data are tenths. */
function tenths(value) {
  return String(value / 10);
}

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A name from outside, kept apart from the direction of the text around it. */
function nameElement(text) {
  return make("bdi", {}, text);
}

/** One letter stands for three statuses of two bits each; a row begins with a letter of its own. */
function readTarget(source) {
  const rows = source.who.length;
  const columns = source.keywords.length;
  const width = Math.ceil(columns / 3);
  const values = new Map([...ALPHABET].map((letter, value) => [letter, value]));
  const statuses = new Uint8Array(rows * columns);
  const counts = [0, 1, 2, 3].map(() => new Uint16Array(rows));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const packed = values.get(source.statuses[row * width + Math.floor(column / 3)]);
      const status = (packed >> (2 * (column % 3))) & 3;
      statuses[row * columns + column] = status;
      counts[status][row] += 1;
    }
  }
  const all = Uint32Array.from({ length: rows }, (_, row) => row);
  return {
    ...source,
    rows,
    all,
    counts,
    status: (row, column) => statuses[row * columns + column],
    name: (row) => data.people.name[source.who[row]],
    years: (row) => data.people.years[source.who[row]],
    notes: (row) => data.people.notes[source.who[row]],
    address: (row) => source.start + source.file[row] + source.end,
  };
}

const folded = data.people.name.map(fold);
const collator = new Intl.Collator("en", { numeric: true });
let nameOrder = null;

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The place of each person by name, found once. */
function nameRanks() {
  if (nameOrder === null) {
    const sorted = data.people.name.map((_, person) => person);
    sorted.sort((a, b) => collator.compare(data.people.name[a], data.people.name[b]));
    nameOrder = new Uint32Array(sorted.length);
    sorted.forEach((person, place) => { nameOrder[person] = place; });
  }
  return nameOrder;
}

/** Rows by a key; rows without one stay last either way, equal ones stay in the order of the ranking. */
function sortRows(rows, keyOf, descending) {
  const keys = new Map();
  for (const row of rows) keys.set(row, keyOf(row));
  return Array.from(rows).sort((a, b) => {
    const one = keys.get(a);
    const other = keys.get(b);
    if (one === null || other === null) return one === other ? a - b : one === null ? 1 : -1;
    return (descending ? other - one : one - other) || a - b;
  });
}
`;
