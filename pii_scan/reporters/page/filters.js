// What is asked of the places: in the page, and in its address.
const filtered = () =>
  Boolean(state.q || state.kind) ||
  state.band !== "low" ||
  state.severity.size < LEVELS.length ||
  state.status !== "open";
function change(values) {
  Object.assign(state, values);
  keep();
  drawPlaces();
}
// Set from outside the filters, which are drawn anew to show it.
function set(values) {
  change(values);
  document.getElementById("filters").replaceWith(filters());
  document.getElementById("search").focus({ preventScroll: true });
}
const clear = (_event, kind = "") => set({ q: "", kind, band: "low", severity: new Set(LEVELS), status: "open" });
function showKind(kind) {
  clear(null, kind);
  document.getElementById("places").scrollIntoView({ block: "start" });
}
function chip(index) {
  const word = LEVELS[index];
  return button(
    "chip",
    level(index, report.levels[index]),
    event => {
      if (!state.severity.delete(word)) state.severity.add(word);
      event.currentTarget.setAttribute("aria-pressed", String(state.severity.has(word)));
      change({});
    },
    { "aria-pressed": String(state.severity.has(word)) },
  );
}
function select(key, options) {
  const node = h(
    "select",
    { "aria-label": say(`filter-${key}`), change: () => change({ [key]: node.value }) },
    options,
  );
  node.value = state[key];
  return node;
}
function filters() {
  const option = (value, text) => h("option", { value }, text);
  const choice = key => CHOICES[key].map(word => option(word, say(`${key}-${word}`)));
  const kinds = record =>
    Object.keys(report.sums)
      .filter(id => report.sums[id].record === record)
      .map(id => [id, title(id)])
      .sort((a, b) => a[1].localeCompare(b[1], state.lang))
      .map(pair => option(...pair));
  const search = h("input", {
    type: "search",
    id: "search",
    placeholder: say("search"),
    "aria-label": say("search"),
    autocomplete: "off",
    spellcheck: "false",
    input: () => change({ q: search.value }),
  });
  search.value = state.q;
  return h(
    "div.filters",
    { id: "filters", role: "search" },
    search,
    h("div.chips", { role: "group", "aria-label": say("filter-severity") }, GRAVEST.map(chip)),
    h(
      "div.selects",
      null,
      select("kind", [
        option("", say("all-kinds")),
        h("optgroup", { label: say("kinds") }, kinds(true)),
        h("optgroup", { label: say("rules") }, kinds(false)),
      ]),
      select("band", choice("band")),
      anyAccepted ? select("status", choice("status")) : null,
      select("sort", choice("sort")),
    ),
  );
}

// The address keeps what is set, so that it can be kept and passed on. What is searched for is read there, and never
// written.
const CHOICES = {
  theme: ["light", "dark"],
  band: BANDS,
  status: ["open", "all", "accepted"],
  sort: ["severity", "count", "path"],
};
const DEFAULTS = { ...state };
function keep() {
  const kept = new URLSearchParams();
  for (const key of ["lang", "kind", ...Object.keys(CHOICES)])
    if (state[key] !== DEFAULTS[key]) kept.set(key, state[key]);
  if (state.severity.size < LEVELS.length) kept.set("severity", [...state.severity].join(","));
  const text = kept.toString();
  try {
    history.replaceState(null, "", text ? `#${text}` : location.href.split("#")[0]);
  } catch {
    /* no address to set */
  }
}
function recall() {
  const kept = new URLSearchParams(location.hash.slice(1)),
    levels = kept.get("severity")?.split(",");
  const choices = { ...CHOICES, lang: Object.keys(words), kind: Object.keys(report.sums) };
  for (const key in choices) state[key] = choices[key].includes(kept.get(key)) ? kept.get(key) : DEFAULTS[key];
  state.severity = new Set(LEVELS.filter(word => levels?.includes(word) ?? true));
  state.q = kept.get("q") ?? "";
}
