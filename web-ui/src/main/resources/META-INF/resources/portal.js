// A release reads without this. With it, a marked figure answers where one stops at it: beside the text, or from below on
// a narrow window. Everything the card says stands in the table of figures.
import { forget, glance } from "/series/glance.js";

const table = document.querySelector("table.figures");
const card = document.getElementById("card");
const prose = document.querySelector(".reading");
const narrow = matchMedia("(max-width: 1080px)");
let shown = null;

const rowOf = (mark) => document.getElementById(decodeURIComponent(mark.hash.slice(1)));
const marksOf = (row) => document.querySelectorAll(`a.figure[href="#${CSS.escape(row.id)}"]`);

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function fill(row) {
  const text = (selector) => row.querySelector(selector)?.textContent.trim() ?? "";
  const close = element("button", "close", "×");
  close.type = "button";
  close.setAttribute("aria-label", table.dataset.close);
  close.addEventListener("click", hide);
  const entry = element("a", "", table.dataset.table);
  entry.href = `#${row.id}`;
  const what = element("p", "what", ...[...row.querySelector(".what").childNodes].map((node) => node.cloneNode(true)));
  const parts = [close, what, element("p", "amount", text(".amount")), element("p", "period", text(".period"))];
  if (text(".range")) parts.push(element("p", "range", `[ ${text(".range")} ]`));
  const chart = row.querySelector("a.chart");
  if (chart) {
    const place = element("div", "chart-place");
    parts.push(place);
    glance(chart.href, place);
  }
  parts.push(element("p", "detail", text(".kind")));
  const verdict = row.querySelector(".verdict");
  if (verdict) parts.push(element("p", "", verdict.cloneNode(true)));
  parts.push(element("p", "more", entry));
  card.replaceChildren(...parts);
}

function show(mark) {
  const row = rowOf(mark);
  if (!row || shown === row) return;
  hide();
  fill(row);
  card.hidden = false;
  const top = mark.getBoundingClientRect().top - prose.getBoundingClientRect().top;
  card.style.top = narrow.matches ? "" : `${Math.max(0, Math.min(top - 24, prose.offsetHeight - card.offsetHeight))}px`;
  document.body.classList.add("answering");
  marksOf(row).forEach((piece) => piece.classList.add("shown"));
  shown = row;
}

function hide() {
  if (!shown) return;
  marksOf(shown).forEach((piece) => piece.classList.remove("shown"));
  document.body.classList.remove("answering");
  card.hidden = true;
  forget();
  shown = null;
}

if (table && card) {
  for (const mark of document.querySelectorAll("a.figure[href^='#figure-']")) {
    let touched = false;
    mark.addEventListener("pointerdown", (event) => { touched = event.pointerType !== "mouse"; });
    mark.addEventListener("pointerenter", (event) => { if (event.pointerType === "mouse") show(mark); });
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("click", (event) => {
      if (touched) {
        event.preventDefault();
        show(mark);
      } else {
        hide();
      }
      touched = false;
    });
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".card, a.figure")) hide();
  });
  card.addEventListener("click", (event) => { if (event.target.closest("a")) hide(); });
  // Who comes by a citation wants to see the figure where it is stated, after the browser has gone to the table.
  addEventListener("load", () => setTimeout(() => {
    const cited = location.hash.length > 1 ? table.querySelector(`tr[id="${CSS.escape(location.hash.slice(1))}"]`) : null;
    const stated = cited && marksOf(cited)[0];
    if (stated) {
      stated.scrollIntoView({ block: "center", behavior: "instant" });
      show(stated);
    }
  }));
}

for (const item of document.querySelectorAll("[data-print]")) {
  item.hidden = false;
  item.addEventListener("click", () => print());
}
