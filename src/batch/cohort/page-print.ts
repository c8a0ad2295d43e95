/** Part of the page's script: what is printed in place of the windowed grids, plain tables up to a number of rows. */
export const PRINT_PART = `
const PRINTED_ROWS = 500;
const PRINTED_KEYWORDS = 40;
let printed = [];

function printTable(className, columns, rows, cellOf) {
  const head = make("tr", {}, ...columns.map((column) => make("th", { scope: "col", class: column.className }, ...column.head())));
  const body = rows.map((row) => make("tr", {}, ...columns.map((column) => cellOf(column, row))));
  return make("table", { class: className }, make("thead", {}, head), make("tbody", {}, ...body));
}

function printCell(column, row) {
  const name = column.isName ? "th" : "td";
  if (column.status === undefined) {
    const pieces = (column.printed ?? column.pieces)(row);
    return make(name, { class: column.className, scope: column.isName ? "row" : null }, ...pieces);
  }
  const status = column.status(row);
  return make(name, { class: "keyword" }, make("span", { class: "sclm"[status] }, markOf(status)));
}

function printedWords(view, rows) {
  const all = view.target.rows;
  const fit = view.passing.length;
  const texts = [];
  if (fit < all) texts.push(fill(words.filtered, whole(fit), whole(all)));
  texts.push(rows.length < fit ? fill(words.printed, whole(rows.length), whole(fit)) : fill(words.printedAll, whole(fit)));
  return make("p", { class: "quiet" }, texts.join(" "));
}

function putOnPaper() {
  const view = views[chosen];
  if (printed.length > 0 || view === undefined) return;
  for (const grow of growing) grow();
  const ranking = ordered(view, "ranking").slice(0, PRINTED_ROWS);
  const matrix = ordered(view, "matrix").slice(0, PRINTED_ROWS);
  const columns = view.matrixColumns;
  const keywords = columns.slice(2);
  const tables = [];
  for (let from = 0; from < keywords.length; from += PRINTED_KEYWORDS) {
    const part = keywords.slice(from, from + PRINTED_KEYWORDS);
    if (keywords.length > PRINTED_KEYWORDS) {
      tables.push(make("p", { class: "part" }, fill(words.keywordsPart, from + 1, from + part.length)));
    }
    tables.push(printTable("matrix", [...columns.slice(0, 2), ...part], matrix, printCell));
  }
  printed = [
    make("div", { class: "on-paper" }, printedWords(view, ranking), printTable("ranking", view.rankingColumns, ranking, printCell)),
    make("div", { class: "on-paper" }, printedWords(view, matrix), ...tables),
  ];
  view.ranking.host.after(printed[0]);
  view.matrix.host.after(printed[1]);
}

function takeFromPaper() {
  for (const element of printed) element.remove();
  printed = [];
}

function preparePrint() {
  addEventListener("beforeprint", putOnPaper);
  addEventListener("afterprint", takeFromPaper);
}
`;
