/** Part of the page's script: the choice of a posting, filters, sorting, and what is kept for the way back from a hand-out. */
export const CONTROLS_PART = `
const views = [];
const sorts = { ranking: { column: 0, down: false }, matrix: { column: 1, down: true } };
const filter = { text: "", lacks: "", from: "", to: "" };
let chosen = 0;
let fields = 0;

function sortBy(view, name, at) {
  const { column, down } = sorts[name];
  const first = Boolean(view[name + "Columns"][at].down);
  sorts[name] = { column: at, down: column === at ? !down : first };
  show(view, name, false);
}

function passing({ target }) {
  const text = fold(filter.text.trim());
  const lacked = filter.lacks === "" ? -1 : Number(filter.lacks);
  const from = filter.from === "" ? null : Number(filter.from) * 10;
  const to = filter.to === "" ? null : Number(filter.to) * 10;
  return target.all.filter((row) => {
    const score = target.score[row];
    return (text === "" || folded[target.who[row]].includes(text))
      && (lacked < 0 || target.status(row, lacked) === 3)
      && (from === null || (score !== null && score >= from))
      && (to === null || (score !== null && score <= to));
  });
}

function ordered(view, name) {
  const { column, down } = sorts[name];
  return sortRows(view.passing, view[name + "Columns"][column].key, down);
}

function show(view, name, keepPlace) {
  const rows = ordered(view, name);
  view[name].setSort(sorts[name].column, sorts[name].down);
  view[name].setRows(rows, keepPlace);
}

function applyFilter(view) {
  view.passing = passing(view);
  show(view, "ranking", false);
  show(view, "matrix", false);
  const count = view.passing.length;
  const all = view.target.rows;
  const text = count === all ? fill(words.allShown, whole(all)) : fill(words.someShown, whole(count), whole(all));
  for (const place of view.counts) place.textContent = text;
  for (const place of view.empty) place.hidden = count > 0;
  view.clear.disabled = Object.values(filter).every((value) => value === "");
}

function field(label, input) {
  fields += 1;
  input.id = "field-" + fields;
  return make("div", { class: "field" }, make("label", { for: input.id }, label), input);
}

function makeControls(view) {
  const inputs = {
    text: make("input", { type: "search", autocomplete: "off", spellcheck: "false" }),
    lacks: make("select", {}, make("option", { value: "" }, words.anyKeyword)),
    from: make("input", { type: "number", min: 0, max: 100, inputmode: "decimal" }),
    to: make("input", { type: "number", min: 0, max: 100, inputmode: "decimal" }),
  };
  view.target.keywords.forEach(([label, , missing], place) => {
    if (missing > 0) inputs.lacks.append(make("option", { value: place }, label + " (" + whole(missing) + ")"));
  });
  view.clear = make("button", { type: "button" }, words.clear);
  view.clear.addEventListener("click", () => {
    for (const input of Object.values(inputs)) input.value = "";
    readFilter();
    inputs.text.focus();
  });
  const readFilter = () => {
    for (const [name, input] of Object.entries(inputs)) filter[name] = input.value;
    applyFilter(view);
  };
  for (const input of Object.values(inputs)) input.addEventListener("input", readFilter);
  view.writeFilter = () => {
    for (const [name, input] of Object.entries(inputs)) input.value = filter[name];
  };
  return make("div", { role: "group", "aria-label": words.filters, class: "controls" },
    field(words.findName, inputs.text),
    field(words.lacksKeyword, inputs.lacks),
    make("div", { class: "range" }, field(words.scoreFrom, inputs.from), field(words.scoreTo, inputs.to)),
    view.clear);
}

function mount(index) {
  const view = buildView(data.targets[index]);
  const place = document.querySelector('.target[data-target="' + index + '"]');
  const told = make("p", { class: "quiet", role: "status" });
  const again = make("p", { class: "quiet" });
  view.counts = [told, again];
  view.empty = [0, 1].map(() => make("p", { class: "empty" }, words.nobody));
  place.querySelector(".ranking-place").append(makeControls(view), told, view.ranking.host, view.empty[0],
    make("p", { class: "quiet keys" }, words.keys));
  place.querySelector(".matrix-place").append(again, view.matrix.host, view.empty[1]);
  return view;
}

function choose(index) {
  chosen = index;
  for (const element of document.querySelectorAll("[data-target]")) {
    element.hidden = Number(element.getAttribute("data-target")) !== index;
  }
  if (data.targets.length === 0) return;
  const isNew = views[index] === undefined;
  if (isNew) views[index] = mount(index);
  const view = views[index];
  // Keywords differ between postings; nothing else of the filter does.
  view.writeFilter();
  view.ranking.measure();
  view.matrix.measure();
  applyFilter(view);
}

function chooseOther(index) {
  filter.lacks = "";
  const most = Math.min(data.targets[index].keywords.length + 1, sorts.matrix.column);
  sorts.matrix = most < 2 ? sorts.matrix : { column: 1, down: true };
  choose(index);
}

function keepPlace() {
  const view = views[chosen];
  if (view === undefined) return;
  const scrolled = [view.ranking.host.scrollTop, view.matrix.host.scrollTop, view.matrix.host.scrollLeft];
  history.replaceState({ chosen, filter, sorts, scrolled }, "");
}

function returnToPlace() {
  const kept = history.state;
  const known = kept !== null && typeof kept === "object" && data.targets[kept.chosen] !== undefined;
  if (known) {
    Object.assign(filter, kept.filter);
    Object.assign(sorts, kept.sorts);
  }
  const linked = document.getElementById(location.hash.slice(1))?.closest(".target");
  choose(known ? kept.chosen : linked ? Number(linked.getAttribute("data-target")) : 0);
  if (!known) return;
  const view = views[chosen];
  [view.ranking.host.scrollTop, view.matrix.host.scrollTop, view.matrix.host.scrollLeft] = kept.scrolled;
}

function start() {
  document.documentElement.classList.add("js");
  for (const element of document.querySelectorAll(".static")) element.remove();
  addMoreButtons();
  returnToPlace();
  for (const choice of document.querySelectorAll('input[name="target"]')) {
    choice.checked = Number(choice.value) === chosen;
    choice.addEventListener("change", () => chooseOther(Number(choice.value)));
  }
  addEventListener("pagehide", keepPlace);
  preparePrint();
}
`;
