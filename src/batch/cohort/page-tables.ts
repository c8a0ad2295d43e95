/** Part of the page's script: what stands in the cells of the ranking and of the matrix, on screen and on paper, and by what they sort. */
export const TABLES_PART = `
function scoreBar(target, row) {
  const score = target.score[row];
  const bar = make("span", { class: "meter", "aria-hidden": "true" });
  const line = make("span", { class: "value" });
  line.style.width = score / 10 + "%";
  bar.append(line);
  if (target.low[row] < target.high[row]) {
    const whisker = make("span", { class: "whisker" });
    whisker.style.left = target.low[row] / 10 + "%";
    whisker.style.width = (target.high[row] - target.low[row]) / 10 + "%";
    bar.append(whisker);
  }
  return bar;
}

function handOut(target, row) {
  const name = target.name(row);
  return make("a", { href: target.address(row), title: name }, nameElement(name));
}

function rankPieces(target, row) {
  if (target.rank[row] === null) return ["–"];
  const pieces = [whole(target.rank[row]) + (target.tied[row] ? "=" : "")];
  if (target.best[row] !== target.worst[row]) {
    pieces.push(" ", make("small", {}, fill(words.rankRange, whole(target.best[row]), whole(target.worst[row]))));
  }
  return pieces;
}

function scorePieces(target, row) {
  if (target.score[row] === null) {
    return [make("small", {}, target.reasons[row] ?? words.noScore)];
  }
  const pieces = [make("b", {}, tenths(target.score[row]))];
  if (target.low[row] !== null && target.low[row] < target.high[row]) {
    pieces.push(make("small", {}, fill(words.scoreRange, tenths(target.low[row]), tenths(target.high[row]))));
  }
  return pieces;
}

function plain(text) {
  return () => [text];
}

/** Columns: what the head says, how a cell is filled, and the number that it sorts by. */
function rankingColumns(target) {
  const ranks = nameRanks();
  return [
    {
      title: words.rank, className: "rank", head: plain(words.rank),
      pieces: (row) => rankPieces(target, row), key: (row) => target.rank[row],
    },
    {
      title: words.name, className: "name", isName: true, head: plain(words.name),
      pieces: (row) => [handOut(target, row)],
      key: (row) => ranks[target.who[row]],
    },
    {
      title: words.score, className: "score", down: true, head: plain(words.score),
      pieces: (row) => target.score[row] === null
        ? scorePieces(target, row)
        : [make("span", { class: "told" }, ...scorePieces(target, row)), scoreBar(target, row)],
      printed: (row) => scorePieces(target, row), key: (row) => target.score[row],
    },
    ...words.statuses.map((title, status) => ({
      title, short: title, className: "number " + "sclm"[status], down: true, head: plain(title),
      pieces: (row) => [whole(target.counts[status][row])], key: (row) => target.counts[status][row],
    })),
    {
      title: words.years, short: words.years, className: "number years", down: true, head: plain(words.years),
      pieces: (row) => [target.years(row) === null ? "–" : tenths(target.years(row))], key: (row) => target.years(row),
    },
    {
      title: words.notes, className: "notes", down: true, head: plain(words.notes),
      pieces: (row) => {
        const text = target.notes(row).map((note) => data.notes[note]).join(" ");
        return text === "" ? [] : [make("span", { title: text }, text)];
      },
      key: (row) => target.notes(row).length,
    },
  ];
}

function markOf(status) {
  return words.marks[status];
}

function matrixColumns(target) {
  const ranks = nameRanks();
  return [
    {
      title: words.name, className: "name", isName: true, head: plain(words.name),
      pieces: (row) => [handOut(target, row)],
      key: (row) => ranks[target.who[row]],
    },
    {
      title: words.score, className: "score", down: true, head: plain(words.score),
      pieces: (row) => [target.score[row] === null ? "–" : tenths(target.score[row])], key: (row) => target.score[row],
    },
    ...target.keywords.map(([label, required, missing], column) => ({
      title: [label, required ? words.required : "", fill(words.missingCount, whole(missing))].filter((text) => text !== "").join(", "),
      className: "keyword", down: true, keyword: label, required,
      head: () => [
        make("span", { class: "label" }, nameElement(label)),
        make("span", { class: "asked" }, required ? "●" : ""),
        make("span", { class: "hidden-text" }, required ? ", " + words.required : ""),
      ],
      status: (row) => target.status(row, column),
      key: (row) => target.status(row, column),
    })),
  ];
}

/** Every cell of a keyword leads to the keywords of the hand-out. */
function fillMatrixCell(target, column, cell, row) {
  if (column.status === undefined) {
    cell.append(...column.pieces(row));
    return;
  }
  const status = column.status(row);
  cell.append(make("a", {
    href: target.address(row) + "#keywords",
    class: "sclm"[status],
    "aria-label": words.statusNames[status],
    title: column.keyword + ": " + words.statusNames[status],
  }, markOf(status)));
}

function buildView(source) {
  const target = readTarget(source);
  const view = { target, ranking: null, matrix: null, rankingColumns: rankingColumns(target), matrixColumns: matrixColumns(target) };
  view.ranking = makeGrid({
    className: "ranking-grid", label: words.ranking + ": " + target.label, columns: view.rankingColumns,
    fillCell: (cell, row, at) => cell.append(...view.rankingColumns[at].pieces(row)),
    onSort: (at) => sortBy(view, "ranking", at),
  });
  view.matrix = makeGrid({
    className: "matrix-grid", label: words.matrix + ": " + target.label, columns: view.matrixColumns,
    fillCell: (cell, row, at) => fillMatrixCell(target, view.matrixColumns[at], cell, row),
    onSort: (at) => sortBy(view, "matrix", at),
  });
  return view;
}
`;
