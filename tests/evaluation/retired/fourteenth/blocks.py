"""Ways of labelled blocks: one block of labels and values for each record."""

from office import document, paragraph
from ways import pad, width

BLOCKS = []


def block(name, ext, head="zh", enc=""):
    """Enter a way of blocks in the register."""

    def enter(fn):
        BLOCKS.append((name, ext, head, fn, enc))
        return fn

    return enter


def pairs(t, row):
    """Return heads and cells that are not empty."""
    return [(h, c) for h, c in zip(t.heads, row, strict=True) if c]


@block("answers of a query terminal", "txt")
def terminal(t, g):
    """Screens of an old terminal."""
    out = []
    for n, row in enumerate(t.rows, 1):
        out += [f"<<< {t.title} 查询结果 {n}/{len(t.rows)} >>>"]
        out += [f"  {pad(h, 24)}: {c}" for h, c in pairs(t, row)]
        out += ["  F3=退出  F7=上页  F8=下页", ""]
    return "\n".join(out)


@block("cards in square brackets", "txt")
def brackets(t, g):
    """Labels in heavy brackets."""
    body = "\n\n".join("\n".join(f"【{h}】{c}" for h, c in pairs(t, r)) for r in t.rows)
    return f"{t.title}（共{len(t.rows)}份）\n\n{body}\n"


@block("sections of an INI file", "ini", "snake")
def ini(t, g):
    """One section for each record."""
    out = [f"; {t.title}"]
    for n, row in enumerate(t.rows, 1):
        out += [f"[record{n}]", *(f"{h} = {c}" for h, c in pairs(t, row)), ""]
    return "\n".join(out)


@block("two columns of labels", "txt")
def two_columns(t, g):
    """Forms printed in two columns."""
    out = []
    for n, row in enumerate(t.rows, 1):
        out += [f"{' ' * 20}{t.title}", f"{'-' * 78}"]
        items = [f"{h}：{c}" for h, c in pairs(t, row)]
        for i in range(0, len(items), 2):
            two = items[i : i + 2]
            out.append(pad(two[0], 46) + "  " + two[1] if len(two) == 2 and width(two[0]) < 46 else "\n".join(two))
        out += ["-" * 78, f"打印序号 {n:04d}        经办：           签字：", ""]
    return "\n".join(out)


@block("list of bullets below headings", "md")
def bullets(t, g):
    """Markdown with a heading for each record."""
    out = [f"# {t.title}", ""]
    for n, row in enumerate(t.rows, 1):
        out += [f"## {n}", "", *(f"- **{h}**：{c}" for h, c in pairs(t, row)), ""]
    return "\n".join(out)


@block("definition lists of a page", "html")
def definitions(t, g):
    """Cards of a page."""
    out = [f"<html><head><title>{t.title}</title></head><body>"]
    for row in t.rows:
        items = "".join(f"<dt>{h}</dt><dd>{c}</dd>\n" for h, c in pairs(t, row))
        out.append(f'<dl class="card">\n{items}</dl>')
    return "\n".join([*out, "</body></html>", ""])


@block("indexed properties", "properties", "camel")
def properties(t, g):
    """Keys with a number."""
    out = [f"# {t.title}", f"total={len(t.rows)}"]
    for n, row in enumerate(t.rows):
        out += [f"item[{n}].{h}={c}" for h, c in pairs(t, row)]
    return "\n".join(out) + "\n"


@block("answers of a bot", "txt")
def bot(t, g):
    """What a bot in a group answers."""
    out = []
    for row in t.rows:
        when = g.moment(2022)
        out += [f"查询机器人 {when:%Y-%m-%d %H:%M:%S}", f"✅ 命中：{t.title}"]
        out += [f"▪ {h}: {c}" for h, c in pairs(t, row)]
        out += ["⏳ 本次消耗1积分", ""]
    return "\n".join(out)


@block("labels one below the other in a document", "docx", enc="binary")
def doc_labels(t, g):
    """A document of labelled lines."""
    body = paragraph(t.title)
    for n, row in enumerate(t.rows, 1):
        body += paragraph(f"（{n}）") + "".join(paragraph(f"{h}：{c}") for h, c in pairs(t, row))
    return document(body)


@block("labels in one line, semicolons", "txt")
def one_line(t, g):
    """One line for each record."""
    lines = [f"{n}) " + "；".join(f"{h}：{c}" for h, c in pairs(t, r)) for n, r in enumerate(t.rows, 1)]
    return "\n".join([t.title, *lines, ""])


@block("lines of text with equals signs and rules", "txt", "zh")
def ruled(t, g):
    """Blocks below rules."""
    out = []
    for row in t.rows:
        out += ["=" * 40, *(f"{h}={c}" for h, c in pairs(t, row))]
    return "\n".join([*out, "=" * 40, f"合计 {len(t.rows)} 笔", ""])


@block("label and value on lines of their own", "txt", "zh")
def stacked(t, g):
    """A page copied from a telephone: a label, below it its value."""
    out = []
    for n, row in enumerate(t.rows, 1):
        out += [f"详情 {n}"]
        for h, c in pairs(t, row):
            out += [h, c]
        out += ["收起", ""]
    return "\n".join(out)


@block("e-mailed forms", "txt", "zh")
def quoted(t, g):
    """Forms quoted in an answer."""
    out = ["收到，信息核对如下，无误请回复确认：", ""]
    for row in t.rows:
        out += [*(f"> {h}: {c}" for h, c in pairs(t, row)), ">"]
    return "\n".join([*out, "", "以上", ""])
