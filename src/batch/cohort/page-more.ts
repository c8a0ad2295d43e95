/** Part of the page's script: adds the rows of long tables that the page holds back, some at a time. */
export const MORE_PART = `
const MORE_AT_ONCE = 200;
const growing = [];

function addMoreButtons() {
  for (const [id, rest] of Object.entries(data.more)) {
    const table = document.getElementById(id);
    const cut = table.parentElement.nextElementSibling;
    const classes = [...table.tHead.rows[0].cells].map((cell) => cell.className);
    let done = 0;
    const button = make("button", { type: "button" });
    const grow = (most) => {
      const rows = rest.slice(done, done + most).map((cells) => make("tr", {}, ...cells.map((cell, place) =>
        make(place === 0 ? "th" : "td", { class: classes[place], scope: place === 0 ? "row" : null }, nameElement(cell)))));
      table.tBodies[0].append(...rows);
      done += rows.length;
      label();
      return rows[0];
    };
    const label = () => {
      if (done >= rest.length) cut.remove();
      else button.textContent = fill(words.more, whole(Math.min(MORE_AT_ONCE, rest.length - done)));
    };
    button.addEventListener("click", () => {
      const first = grow(MORE_AT_ONCE).cells[0];
      first.tabIndex = -1;
      first.focus();
    });
    label();
    cut.replaceChildren(button);
    growing.push(() => grow(Math.max(0, PRINTED_ROWS - table.tBodies[0].rows.length)));
  }
}
`;
