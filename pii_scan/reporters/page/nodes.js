// What is told, in words, numbers and nodes. Text from outside only ever becomes a text node, by way of name().
const LEVELS = ["low", "medium", "high", "critical"],
  BANDS = ["low", "medium", "high"];
const GRAVEST = [3, 2, 1, 0]; // the levels' indexes, the gravest first
const island = id => JSON.parse(document.getElementById(id).textContent);
const words = island("words"),
  report = island("report");
const { summary, header } = report;
const state = {
  lang: report.lang in words ? report.lang : "en",
  theme: "",
  q: "",
  kind: "",
  band: "low",
  severity: new Set(LEVELS),
  status: "open",
  sort: "severity",
};

// --- words and numbers -----------------------------------------------------------------------------------------------

const ONE = /(^|[^\d,.])1 ((?:more )?(?:finding|record|file|rule|place|kind|value))s\b/g;
function say(key, values) {
  const text = (words[state.lang][key] ?? key).replace(/\{(\w+)\}/g, (all, word) => values?.[word] ?? all);
  return state.lang === "en" ? text.replace(ONE, "$11 $2") : text;
}
const number = count => count.toLocaleString("en-US");
const listed = parts => parts.join(state.lang === "zh" ? "，" : ", ");
const title = id => report.titles[id]?.[state.lang] ?? id;
const total = counts => counts.reduce((sum, count) => sum + count, 0);
function size(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  for (const unit of ["kB", "MB", "GB", "TB", "PB"]) {
    bytes /= 1000;
    if (bytes < 999.95 || unit === "PB") return `${bytes.toFixed(1)} ${unit}`;
  }
}
function time(seconds) {
  if (seconds < 60) return `${seconds.toFixed(seconds >= 0.1 ? 1 : 2)} s`;
  const two = count => String(count).padStart(2, "0"),
    whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600),
    minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

// --- nodes -----------------------------------------------------------------------------------------------------------

// h("p.note", {click: f, hidden: true}, "text", node, [more], null)
function h(tag, props, ...children) {
  const [kind, ...classes] = tag.split("."),
    node = document.createElement(kind);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(props ?? {})) {
    if (typeof value === "function") node.addEventListener(key, value);
    else if (value !== false && value != null) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter(child => child != null && child !== false));
  return node;
}
// Signs that cannot be seen, or that turn the direction of what follows.
const HIDDEN = /([\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}])/u;
function code(sign) {
  let point = sign.codePointAt(0);
  if (point >= 0xdc80 && point <= 0xdcff) point -= 0xdc00; // a byte that is no text
  const [letter, places] = point <= 0xff ? ["x", 2] : point <= 0xffff ? ["u", 4] : ["U", 8];
  return `\\${letter}${point.toString(16).padStart(places, "0")}`;
}
function name(text, kind = "bdi.name") {
  const parts = HIDDEN.test(text) ? text.split(HIDDEN) : [text];
  return h(
    kind,
    { dir: "ltr" },
    parts.map((part, i) => (i % 2 ? h("span.sign", null, code(part)) : part)),
  );
}
const button = (kind, text, click, props) => h(`button.${kind}`, { type: "button", click, ...props }, text);
const level = (index, count) =>
  h(`span.level.${LEVELS[index]}`, null, say(LEVELS[index]), count == null ? null : h("b", null, number(count)));
const card = (...children) => h("div.card", null, ...children);
const section = (id, heading, ...children) =>
  h("section", { "aria-labelledby": id }, h("h2", { id }, heading), ...children);
