// Files → kinds → places, searched and filtered. Counts are exact, also of what the page does not list.
const FILES_SHOWN = 50,
  ITEMS_SHOWN = 12,
  ITEMS_MORE = 200,
  SPOTS_SHOWN = 20,
  KINDS_BRIEF = 4,
  WHY = 6;
const files = new Map(),
  skips = new Map();
let anyAccepted = false,
  hits = [],
  shown = 0,
  unsearched = 0;

function take(event) {
  if (event.event === "skip") {
    if (!skips.has(event.reason)) skips.set(event.reason, []);
    skips.get(event.reason).push(event);
    return;
  }
  let file = files.get(event.path);
  if (!file)
    files.set(event.path, (file = { path: event.path, hay: event.path.toLowerCase(), order: files.size, rows: [] }));
  const more = event.event === "more",
    open = more ? !event.accepted : event.suppressed_by === null;
  const seen = more ? "" : `${event.inner ?? ""}\n${event.value ?? event.masked ?? ""}\n${event.person ?? ""}`;
  const id = event.name ?? event.rule ?? event.kind,
    told = LEVELS.indexOf(event.severity);
  // Records on many people are critical, which was not yet known when they were told.
  const level = report.raised[id] === told ? LEVELS.length - 1 : told;
  file.rows.push({
    name: id,
    record: event.record ?? event.event === "record",
    level,
    band: BANDS.indexOf(event.band),
    open,
    count: more ? event.count : 1,
    hay: seen.toLowerCase(),
    event: more ? null : event,
  });
  anyAccepted ||= !open;
}

// The files that hold something of what is asked for, with those rows only.
function matching() {
  const q = state.q.trim().toLowerCase(),
    band = BANDS.indexOf(state.band),
    found = [];
  const wanted = LEVELS.map(word => state.severity.has(word));
  unsearched = 0;
  for (const file of files.values()) {
    const whole = file.hay.includes(q);
    let hit = null;
    for (const row of file.rows) {
      if (!wanted[row.level] || row.band < band || (state.kind && row.name !== state.kind)) continue;
      if (state.status !== "all" && row.open !== (state.status === "open")) continue;
      if (!whole && !row.hay.includes(q)) {
        if (!row.event) unsearched += row.count;
        continue;
      }
      if (!hit) found.push((hit = { file, rows: [], records: 0, values: 0, level: 0 }));
      hit.rows.push(row);
      hit[row.record ? "records" : "values"] += row.count;
      if (row.level > hit.level) hit.level = row.level;
    }
  }
  const count = hit => hit.records + hit.values;
  const most = (a, b) => count(b) - count(a) || a.file.order - b.file.order;
  if (state.sort === "severity") found.sort((a, b) => b.level - a.level || most(a, b));
  if (state.sort === "count") found.sort(most);
  return found;
}
function grouped(rows) {
  const groups = new Map();
  for (const row of rows) {
    let group = groups.get(row.name);
    if (!group)
      groups.set(row.name, (group = { name: row.name, record: row.record, rows: [], more: 0, count: 0, level: 0 }));
    if (row.event) group.rows.push(row);
    else group.more += row.count;
    group.count += row.count;
    group.level = Math.max(group.level, row.level);
  }
  return [...groups.values()].sort((a, b) => b.record - a.record || b.level - a.level || b.count - a.count);
}

// --- one file --------------------------------------------------------------------------------------------------------

// Equal masks are one item with many places; so are records of one sort on lines that follow each other.
function items(group) {
  const byMask = new Map(),
    all = [];
  for (const row of group.rows) {
    const { masked, value, inner, line, end_line: end, person_by: by, minor, suppressed_by: why } = row.event;
    const key = group.record ? JSON.stringify([inner, by, minor, why]) : JSON.stringify([value ?? masked, why]);
    const last = group.record ? all.at(-1) : byMask.get(key);
    const joins = group.record ? last?.key === key && line >= last.line && line <= last.end + 1 : last;
    if (joins) {
      last.rows.push(row);
      last.end = Math.max(last.end, end);
    } else {
      const item = { key, line, end, rows: [row] };
      all.push(item);
      byMask.set(key, item);
    }
  }
  return all;
}
function at(row) {
  const { inner, line, column } = row.event;
  if (inner !== null && /![A-Z]+\d+$/.test(inner)) return name(inner, "bdi.name.spot"); // a cell has a name of its own
  return name(inner === null ? `${line}:${column}` : `${inner}:${line}:${column}`, "bdi.name.spot");
}
function spots(rows) {
  const line = h("span.dim"),
    rest = rows.length - SPOTS_SHOWN;
  const put = some => line.append(...some.flatMap(row => [at(row), " "]));
  put(rows.slice(0, SPOTS_SHOWN));
  if (rest > 0)
    line.append(
      button(
        "link",
        `+${number(rest)}`,
        () => {
          line.lastChild.remove();
          put(rows.slice(SPOTS_SHOWN));
        },
        { "aria-label": say("more-places", { count: number(rest) }) },
      ),
    );
  return line;
}
function itemNode(item, record) {
  const { event, open } = item.rows[0],
    count = item.rows.length;
  const times =
    count > 1 ? h("span.dim", null, record ? say("n-records", { count: number(count) }) : `×${number(count)}`) : null;
  const note = open ? null : h("span.dim", null, name(say("accepted-by", { why: event.suppressed_by })));
  const wide = count > 3 ? ".wide" : "";
  if (!record)
    return h(`li${wide}`, null, h("span.what", null, name(event.value ?? event.masked)), times, spots(item.rows), note);
  const { line, end } = item,
    place = say(end > line ? "lines" : "line", { line, end });
  return h(
    "li",
    null,
    h("span", null, event.inner === null ? null : [name(event.inner), " "], place),
    times,
    h("span.dim", null, say(`by-${event.person_by}`), event.minor ? [" · ", h("b", null, say("minor"))] : null),
    note,
  );
}
function groupNode(group) {
  const list = h("ol.spots"),
    all = items(group),
    evidence = new Set(),
    bands = new Set();
  for (const row of group.rows) {
    bands.add(row.band);
    if (evidence.size < WHY) row.event.evidence.forEach(word => evidence.add(word));
  }
  const why = [...evidence].slice(0, WHY).map(word => report.evidence[word]?.[state.lang] ?? word);
  if (bands.size)
    why.unshift(
      say("band-is", {
        band: [...bands]
          .sort()
          .reverse()
          .map(b => say(BANDS[b]))
          .join("/"),
      }),
    );
  let next = 0;
  const further = button("button", "", () => more(ITEMS_MORE));
  function more(count) {
    list.append(...all.slice(next, (next += count)).map(item => itemNode(item, group.record)));
    further.hidden = next >= all.length;
    further.textContent = say("more-places", {
      count: number(total(all.slice(next, next + ITEMS_MORE).map(i => i.rows.length))),
    });
  }
  more(ITEMS_SHOWN);
  return h(
    "div.group",
    null,
    h(
      "h3",
      null,
      name(title(group.name), "bdi.title"),
      name(group.name, "span.mono.dim"),
      h("span.dim", null, say(group.record ? "n-records" : "n-values", { count: number(group.count) })),
      level(group.level),
    ),
    why.length ? h("p.why", null, name(say("why", { words: why.join(state.lang === "zh" ? "；" : "; ") }))) : null,
    list,
    further,
    group.more
      ? h(
          "p.why",
          null,
          say("unlisted", {
            count: number(group.more),
            each: number(report.limits.each),
            listed: number(report.limits.listed),
          }),
        )
      : null,
  );
}
function fileNode(hit, open) {
  const groups = grouped(hit.rows),
    inside = h("div.inside"),
    rest = groups.length - KINDS_BRIEF;
  const fill = () => {
    if (!inside.firstChild) inside.append(...groups.map(groupNode));
  };
  const brief = groups.slice(0, KINDS_BRIEF).map(group => [name(title(group.name)), ` ×${number(group.count)}`]);
  if (rest > 0) brief.push(say("few-kinds", { count: rest }));
  const counts = [
    ["n-records", hit.records],
    ["n-values", hit.values],
  ]
    .filter(pair => pair[1])
    .map(([key, count]) => h("span", null, say(key, { count: number(count) })));
  if (open) fill();
  return h(
    "li",
    null,
    h(
      "details.file",
      { open, toggle: fill },
      h(
        "summary",
        null,
        name(hit.file.path, "bdi.name.path"),
        h("span.counts", null, level(hit.level), counts),
        h(
          "span.brief",
          null,
          brief.map((part, i) => (i ? [" · ", part] : part)),
        ),
      ),
      inside,
    ),
  );
}

// --- the list --------------------------------------------------------------------------------------------------------

function drawPlaces() {
  if (!document.getElementById("files")) return;
  hits = matching();
  const sum = key => number(total(hits.map(hit => hit[key])));
  const said = [say("matching", { files: number(hits.length), records: sum("records"), values: sum("values") })];
  if (unsearched) said.push(say("unsearched", { count: number(unsearched) }));
  document.getElementById("result").textContent = said.join(" · ");
  document.getElementById("clear").hidden = !filtered();
  document.getElementById("none").hidden = hits.length > 0;
  document.getElementById("files").replaceChildren();
  shown = 0;
  drawMore(hits.length <= 3);
}
function drawMore(open) {
  const items = hits.slice(shown, (shown += FILES_SHOWN)).map(hit => fileNode(hit, open));
  const rest = hits.length - shown;
  document.getElementById("files").append(...items);
  const all = document.getElementById("open");
  all.hidden = !hits.length;
  all.textContent = say(open ? "close-all" : "open-all");
  document
    .getElementById("pager")
    .replaceChildren(
      ...(rest > 0
        ? [
            button("button", say("more-files", { count: number(Math.min(rest, FILES_SHOWN)) }), () =>
              drawMore(false).querySelector("summary").focus(),
            ),
            h("span.dim", null, `${number(shown)} / ${number(hits.length)}`),
          ]
        : []),
    );
  return items[0];
}

function openAll() {
  const files = [...document.querySelectorAll(".file")],
    open = files.some(file => !file.open);
  for (const file of files) file.open = open;
  document.getElementById("open").textContent = say(open ? "close-all" : "open-all");
}
