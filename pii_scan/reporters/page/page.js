// The sections of the page, and its start.
const ROWS_SHOWN = 12;

const skipCount = unseen =>
  total(
    Object.entries(report.skipped)
      .filter(([reason]) => !unseen || report.unseen.includes(reason))
      .map(pair => pair[1]),
  );
// An interrupt may have come before the sums of the last file were told.
function counts(record) {
  const told = record ? summary.records : summary.findings,
    ids = new Set(Object.keys(told));
  for (const id in report.sums) if (report.sums[id].record === record) ids.add(id);
  return [...ids]
    .map(id => ({
      id,
      level: report.sums[id]?.level,
      files: report.sums[id]?.files,
      count: Math.max(told[id] ?? 0, report.sums[id]?.count ?? 0),
      distinct: summary.records_distinct[id],
      people: summary.records_people?.[id],
    }))
    .sort((a, b) => (b.level ?? -1) - (a.level ?? -1) || b.count - a.count || (a.id < b.id ? -1 : 1));
}

function top() {
  const dark = () => (state.theme ? state.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
  const theme = button(
    "theme",
    say("dark"),
    () => {
      state.theme = dark() ? "light" : "dark";
      document.documentElement.dataset.theme = state.theme;
      theme.setAttribute("aria-pressed", String(dark()));
      keep();
    },
    { "aria-pressed": String(dark()) },
  );
  const tongue = (lang, text) =>
    button(
      "tongue",
      text,
      () => {
        state.lang = lang;
        keep();
        draw();
        document.querySelector(`.tongue[lang=${lang}]`).focus();
      },
      { lang, "aria-pressed": String(state.lang === lang) },
    );
  const amount = say("amount", {
    files: number(summary.files),
    bytes: size(summary.bytes),
    time: time(summary.seconds),
  });
  const started = header ? `${header.started.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")} · ` : "";
  return h(
    "header.top",
    null,
    h("span.brand", null, "pii-scan"),
    h(
      "span.switches",
      null,
      h("span.switch", null, tongue("en", "English"), tongue("zh", "中文")),
      h("span.switch", null, theme),
    ),
    h("span.when.dim", null, name(started + amount)),
  );
}
function lead() {
  return h(
    "div.lead",
    null,
    h("p.eyebrow", null, say("conclusion")),
    h("h1", null, report.conclusion[state.lang]),
    report.values ? h("p.banner.critical", null, say("values-shown")) : null,
    summary.complete ? null : h("p.banner", null, say("incomplete")),
  );
}
function tile(big, label, note) {
  return h(
    big.length > 9 ? "div.wide" : "div",
    null,
    h("dt", null, label),
    h("dd.big", null, big),
    note ? h("dd.note", null, note) : null,
  );
}
// "58–60", or one number where both are the same; "+" where counting came to its limit.
const between = people =>
  (people.at_least < people.at_most ? `${number(people.at_least)}–` : "") +
  number(people.at_most) +
  (summary.people.capped ? "+" : "");
function tiles() {
  const { at_least: low, at_most: high } = summary.people,
    records = counts(true),
    values = counts(false);
  const unseen = skipCount(true),
    sum = rows => number(total(rows.map(row => row.count)));
  return h(
    "dl.tiles",
    null,
    tile(
      between(summary.people),
      say("people"),
      say(low < high ? "people-least-most" : high ? "people-exact" : "people-none"),
    ),
    tile(sum(records), say("records"), records.length ? say("records-kinds", { count: records.length }) : null),
    tile(sum(values), say("values"), values.length ? say("values-rules", { count: values.length }) : null),
    high
      ? tile(number(summary.minors.count), say("minors"), say("minors-how", { date: summary.minors.as_of ?? "?" }))
      : null,
    high ? tile(number(summary.dossiers), say("dossiers"), say("dossiers-how")) : null,
    unseen ? tile(number(unseen), say("unseen"), say("unseen-how")) : null,
  );
}
function severities() {
  const order = GRAVEST.filter(index => report.levels[index]);
  if (!order.length) return null;
  const bar = h(
    "div.bar",
    { "aria-hidden": "true" },
    order.map(index => h(`span.${LEVELS[index]}`)),
  );
  order.forEach((index, i) => {
    bar.children[i].style.flexGrow = report.levels[index];
  });
  return h(
    "div.severities",
    { role: "group", "aria-label": say("by-severity") },
    order.map(index => level(index, report.levels[index])),
    bar,
  );
}
function range() {
  const { at_least: low, at_most: high, capped, ...by } = summary.people;
  if (!high) return null;
  const accounts = Math.max(0, high - total(Object.values(by))); // people named by nothing else
  const parts = Object.entries({ ...by, by_account: accounts })
    .filter(pair => pair[1])
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => say(key, { count: number(count) }));
  const values = { low: number(low), high: number(high), parts: listed(parts) };
  return h(
    "p.range",
    null,
    say(low === high ? "people-one" : "people-range", values),
    capped ? ` ${say("people-capped")}` : null,
  );
}

function table(id, record) {
  const rows = counts(record),
    heads = record ? ["kind", "count", "people", "severity"] : ["rule", "count", "files", "severity"];
  if (!rows.length) return null;
  const link = id =>
    button("link", name(title(id)), () => showKind(id), { "aria-label": say("show-places", { title: title(id) }) });
  const cells = row => {
    const known = row.level !== undefined,
      under = (count, key) => (count === undefined ? null : h("span.id", null, say(key, { count: number(count) })));
    return [
      h("td", null, known ? link(row.id) : name(title(row.id)), name(row.id, "span.id.mono")),
      h("td", null, number(row.count), record && row.distinct !== row.count ? under(row.distinct, "n-distinct") : null),
      h(
        "td",
        null,
        record
          ? row.people && [between(row.people), row.people.minors ? under(row.people.minors, "n-minors") : null]
          : row.files === undefined
            ? ""
            : number(row.files),
      ),
      h("td", null, known ? level(row.level) : ""),
    ];
  };
  const body = h(
    "tbody",
    null,
    rows.map((row, i) => h("tr", { hidden: i >= ROWS_SHOWN }, cells(row))),
  );
  const foot =
    rows.length <= ROWS_SHOWN
      ? null
      : h(
          "div.foot",
          null,
          button("link", say("all-rows", { count: rows.length }), () => {
            for (const row of body.rows) row.hidden = false;
            foot.remove();
          }),
        );
  return section(
    id,
    say(id),
    card(
      h(
        "table",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            heads.map(head => h("th", { scope: "col" }, say(head))),
          ),
        ),
        body,
      ),
      foot,
    ),
  );
}
function places() {
  const { files: beyond, counts: more } = report.beyond,
    rest = total(more.map(part => part.count));
  if (!files.size && !rest) return section("places", say("places"), card(h("p.empty", null, say("nothing-listed"))));
  return section(
    "places",
    say("places"),
    filters(),
    h(
      "p.result",
      null,
      h("span", { id: "result", role: "status" }),
      button("link", say("clear"), clear, { id: "clear" }),
      button("link", "", openAll, { id: "open" }),
    ),
    card(
      h("ol.files", { id: "files" }),
      h("p.empty", { id: "none" }, say("nothing-matches")),
      h("div.pager", { id: "pager" }),
      rest ? h("p.beyond.dim", null, say("beyond", { count: number(rest), files: number(beyond) })) : null,
    ),
  );
}
function notExamined() {
  const reasons = Object.entries(report.skipped).sort((a, b) => b[1] - a[1]);
  if (!reasons.length)
    return section(
      "unseen",
      say("not-examined"),
      card(h("p.empty", null, say(summary.complete ? "none-skipped" : "incomplete-other"))),
    );
  const item = ([reason, count]) => {
    const named = skips.get(reason) ?? [],
      line = [h("b", null, number(count)), h("span", null, say(reason))];
    if (!named.length) return h("div.plain", null, line);
    const dim = text => (text == null ? null : h("span.dim", null, " · ", name(text)));
    const names = named.map(({ path, inner, detail, suppressed_by: why }) =>
      h(
        "li",
        null,
        name(inner === null ? path : `${path}!${inner}`),
        dim(report.details[detail]?.[state.lang] ?? detail),
        dim(why && say("accepted-by", { why })),
      ),
    );
    if (count > named.length)
      names.push(h("li.dim", null, say("skips-unnamed", { count: number(count - named.length) })));
    return h("details.skips", { open: count <= 5 }, h("summary", null, line), h("ul", null, names));
  };
  return section(
    "unseen",
    [say("not-examined"), h("span.dim", null, number(skipCount(false)))],
    card(reasons.map(item)),
  );
}
function facts(id, pairs, heading = say(id)) {
  const rows = pairs.map(([key, ...value]) => [h("dt", null, name(say(key))), h("dd", null, value)]);
  return section(id, heading, h("dl.card.facts", null, rows));
}
function law() {
  const [heading, parts] = report.law[state.lang];
  return heading
    ? facts(
        "law",
        parts.map(([part, texts]) => [part, texts.map(text => h("p", null, name(text)))]),
        name(heading),
      )
    : null;
}
function notes() {
  const pairs = [
    ["excluded", summary.excluded],
    ["accepted", summary.suppressed],
    ["lowered", summary.lowered],
    ["not-listed", summary.not_listed],
  ]
    .filter(pair => pair[1])
    .map(([key, count]) => [key, say(`${key}-what`, { count: number(count) })]);
  return facts("notes", [...pairs, ["not-sought", say("not-sought-what")]]);
}
function about() {
  const told = header
    ? [
        ["version", name(`pii-scan ${header.version}`)],
        ["digest", name(`${say("rules-looked", { rules: number(header.rules) })} (${header.rules_digest})`)],
        ["engine", name(header.engine)],
        ["config", header.config === null ? say("none") : name(header.config)],
        ["arguments", header.arguments.map(text => h("code", null, name(text)))],
        ["started", name(header.started)],
      ]
    : [];
  const examined = { files: number(summary.files), bytes: size(summary.bytes), examined: size(summary.examined_bytes) };
  return facts("about", [...told, ["took", time(summary.seconds)], ["examined", say("examined-of", examined)]]);
}

function draw() {
  document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en";
  document.title = `${say("report")} · pii-scan`;
  if (state.theme) document.documentElement.dataset.theme = state.theme;
  else delete document.documentElement.dataset.theme;
  document
    .getElementById("page")
    .replaceChildren(
      top(),
      h(
        "main",
        null,
        lead(),
        card(tiles(), severities(), range()),
        h("div.pair", null, table("kinds", true), table("rules", false)),
        places(),
        notExamined(),
        notes(),
        law(),
        about(),
      ),
      h("footer", null, say("footer")),
    );
  drawPlaces();
}
for (const block of document.querySelectorAll("script.events")) JSON.parse(block.textContent).forEach(take);
recall();
draw();
addEventListener("hashchange", () => {
  recall();
  draw();
});
