"use strict";
(() => {
  const table = document.getElementById("class"), body = table.tBodies[0], rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const search = document.getElementById("search"), filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const texts = rows.map(row => row.textContent.toLowerCase());
  const numeric = rows.length ? heads.map((_, column) => rows.every(row => !isNaN(row.cells[column].dataset.key || "x"))) : [];
  const words = new Intl.Collator(document.documentElement.lang, {numeric: true, sensitivity: "base"});

  function sort(column) {
    const up = heads[column].getAttribute("aria-sort") !== "ascending";
    heads.forEach(head => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", up ? "ascending" : "descending");
    const keys = new Map(rows.map((row, place) => [row, [row.cells[column].dataset.key, place]]));
    const compare = numeric[column] ? (a, b) => a - b : words.compare;
    const sorted = [...rows].sort((a, b) => {
      const [first, here] = keys.get(a), [second, there] = keys.get(b);
      return (up ? 1 : -1) * compare(first, second) || here - there;
    });
    body.append(...sorted);
  }

  function choose() {
    const wanted = search.value.trim().toLowerCase(), kind = filter.value;
    let count = 0;
    rows.forEach((row, place) => {
      const fits = (!wanted || texts[place].includes(wanted)) && (!kind || row.dataset.kind.split(" ").includes(kind));
      row.hidden = !fits;
      count += fits;
    });
    shown.textContent = count + " / " + rows.length;
  }

  heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => sort(column)));
  search.addEventListener("input", choose);
  filter.addEventListener("change", choose);
  choose();
})();
