/**
 * Part of the page's script: a grid of rows of equal height, of which only those in sight are in the page. One cell at a time can be
 * reached by the tab key; the arrow keys go on from there.
 */
export const GRID_PART = `
const SPARE_ROWS = 6;
const grids = [];

function makeGrid({ className, label, columns, fillCell, onSort }) {
  let order = [];
  let active = { row: -1, column: 0 };
  let stop = null;
  let height = 0;
  const live = new Map();

  const headRow = make("div", { role: "row", "aria-rowindex": 1, class: "row" });
  columns.forEach((column, place) => {
    const button = make("button", { type: "button", tabindex: -1, title: column.title }, ...column.head());
    button.addEventListener("click", () => onSort(place));
    headRow.append(make("div", { role: "columnheader", "aria-colindex": place + 1, class: column.className }, button));
  });
  const head = make("div", { role: "rowgroup", class: "head" }, headRow);
  const body = make("div", { role: "rowgroup", class: "body" });
  const host = make("div", { role: "grid", "aria-label": label, "aria-colcount": columns.length, class: "grid " + className }, head, body);

  function makeRow(place) {
    const id = order[place];
    const row = make("div", { role: "row", "aria-rowindex": place + 2, class: place % 2 ? "row odd" : "row" });
    row.style.top = place * height + "px";
    columns.forEach((column, at) => {
      const cell = make("div", {
        role: column.isName ? "rowheader" : "gridcell",
        "aria-colindex": at + 1,
        class: column.className,
        "data-label": column.short,
      });
      fillCell(cell, id, at);
      const inner = cell.firstElementChild;
      (inner && inner.tagName === "A" ? inner : cell).tabIndex = -1;
      row.append(cell);
    });
    return row;
  }

  function headSticks() {
    return getComputedStyle(head).position === "sticky";
  }

  function draw() {
    if (height === 0) return;
    const top = host.scrollTop - head.offsetHeight;
    const first = Math.max(0, Math.floor(top / height) - SPARE_ROWS);
    const last = Math.min(order.length, Math.ceil((top + head.offsetHeight + host.clientHeight) / height) + SPARE_ROWS);
    for (const [place, row] of live) {
      if ((place < first || place >= last) && !row.contains(document.activeElement)) {
        row.remove();
        live.delete(place);
      }
    }
    let next = body.firstElementChild;
    for (let place = first; place < last; place += 1) {
      let row = live.get(place);
      if (row === undefined) {
        row = makeRow(place);
        live.set(place, row);
        while (next && Number(next.getAttribute("aria-rowindex")) < place + 2) next = next.nextElementSibling;
        body.insertBefore(row, next);
      }
    }
    setStop();
  }

  function reachable(row, column) {
    if (row < 0) return headRow.children[column].firstElementChild;
    const cell = live.get(row)?.children[column];
    return cell ? (cell.querySelector("a") ?? cell) : null;
  }

  function setStop() {
    const next = reachable(active.row, active.column) ?? reachable(-1, active.column);
    if (stop !== null && stop !== next) stop.tabIndex = -1;
    next.tabIndex = 0;
    stop = next;
  }

  function reveal(row) {
    if (row < 0) {
      if (!headSticks()) host.scrollTop = 0;
      return;
    }
    const sticking = headSticks() ? head.offsetHeight : 0;
    const top = head.offsetHeight + row * height;
    if (top - sticking < host.scrollTop) host.scrollTop = top - sticking;
    else if (top + height > host.scrollTop + host.clientHeight) host.scrollTop = top + height - host.clientHeight;
    draw();
  }

  function revealColumn(cell) {
    const first = headRow.firstElementChild;
    if (cell === first || cell.parentElement.firstElementChild === cell) return;
    const covered = getComputedStyle(first).position === "sticky" ? first.offsetWidth : 0;
    const frame = host.getBoundingClientRect();
    const own = cell.getBoundingClientRect();
    if (own.left < frame.left + covered) host.scrollLeft -= frame.left + covered - own.left;
    else if (own.right > frame.left + host.clientWidth) host.scrollLeft += own.right - frame.left - host.clientWidth;
  }

  function focusCell(row, column) {
    active = {
      row: Math.max(-1, Math.min(order.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    reveal(active.row);
    setStop();
    stop.focus({ preventScroll: true });
    revealColumn(stop.closest("[aria-colindex]"));
    stop.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    draw();
  }

  function placeOf(element) {
    const cell = element.closest("[aria-colindex]");
    if (cell === null) return null;
    const row = Number(cell.parentElement.getAttribute("aria-rowindex")) - 2;
    return { row, column: Number(cell.getAttribute("aria-colindex")) - 1 };
  }

  host.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey) return;
    const { row, column } = active;
    const page = Math.max(1, Math.floor((host.clientHeight - (headSticks() ? head.offsetHeight : 0)) / height) - 1);
    const ends = event.ctrlKey;
    const moves = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [Math.max(Math.min(row, 0), row - page), column],
      PageDown: [row + page, column],
      Home: [ends ? 0 : row, 0],
      End: [ends ? order.length - 1 : row, columns.length - 1],
    };
    if (event.ctrlKey && event.key !== "Home" && event.key !== "End") return;
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      focusCell(move[0], move[1]);
    } else if (event.key === "Enter" && event.target.getAttribute("role") === "gridcell") {
      live.get(row)?.querySelector("a")?.click();
    }
  });
  host.addEventListener("focusin", (event) => {
    const place = placeOf(event.target);
    if (place !== null) {
      active = place;
      setStop();
    }
  });
  let waiting = false;
  host.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }, { passive: true });

  function redraw() {
    for (const row of live.values()) row.remove();
    live.clear();
    body.style.height = order.length * height + "px";
    draw();
  }

  function measure() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const next = parseFloat(getComputedStyle(host).getPropertyValue("--row")) * rem;
    if (next === height || !(next > 0)) return draw();
    const first = height === 0 ? 0 : host.scrollTop / height;
    const focused = body.contains(document.activeElement);
    height = next;
    redraw();
    host.scrollTop = first * height;
    if (focused) focusCell(active.row, active.column);
  }

  const grid = {
    host,
    measure,
    setRows(rows, keepPlace) {
      order = rows;
      if (active.row >= order.length) active = { row: -1, column: active.column };
      host.setAttribute("aria-rowcount", order.length + 1);
      if (!keepPlace) host.scrollTop = 0;
      redraw();
    },
    setSort(place, descending) {
      [...headRow.children].forEach((cell, at) => {
        cell.setAttribute("aria-sort", at !== place ? "none" : descending ? "descending" : "ascending");
      });
    },
  };
  grids.push(grid);
  return grid;
}

addEventListener("resize", () => {
  for (const grid of grids) if (grid.host.isConnected) grid.measure();
});
`;
