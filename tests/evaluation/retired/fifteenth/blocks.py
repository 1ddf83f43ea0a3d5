"""Labelled blocks: one record after the other, label and value."""

from office import lines_document

BLOCKS = []


def block(name, enc=None, lang="zh"):
    """Register a function that writes blocks."""

    def keep(fn):
        BLOCKS.append({"name": name, "fn": fn, "enc": enc, "lang": lang})
        return fn

    return keep


def pairs(t, row):
    """Give label and value of each cell that is filled."""
    return [(t.head(k), row[k]) for k in t.fields if row[k]]


def joined(t, one, gap="\n\n"):
    """Write each record by a function of its pairs."""
    return gap.join(one(i, pairs(t, r)) for i, r in enumerate(t.rows)) + "\n"


@block("lines below a numbered rule")
def numbered(t):
    """A rule with a number, then lines with a full-width colon."""
    return joined(
        t, lambda i, p: f"---------- 第 {i + 1} 条 ----------\n" + "\n".join(f"{a}：{b}" for a, b in p)
    ), "txt"


@block("square brackets, one line each")
def brackets(t):
    """Labels in brackets, all in one line."""
    return joined(t, lambda i, p: " ".join(f"[{a}]{b}" for a, b in p), "\n"), "txt"


@block("equals signs aligned")
def aligned(t):
    """Labels filled with full-width blanks before an equals sign."""
    size = max(len(t.head(k)) for k in t.fields)
    return joined(t, lambda i, p: "\r\n".join(f"{a}{'　' * (size - len(a))} = {b}" for a, b in p), "\r\n\r\n"), "txt"


@block("Markdown list with bold labels")
def bold(t):
    """A list of Markdown below a heading for each record."""
    return "# 台账\n\n" + joined(
        t, lambda i, p: f"## 记录 {i + 1}\n\n" + "\n".join(f"- **{a}**: {b}" for a, b in p)
    ), "md"


@block("label and value on lines of their own")
def two_lines(t):
    """What is copied from an app: label, then value."""
    return joined(t, lambda i, p: f"详情 {i + 1}/{t.n}\n" + "\n".join(f"{a}\n{b}" for a, b in p)), "txt"


@block("two pairs a line")
def two_pairs(t):
    """Two pairs a line, as printed forms have them."""

    def one(i, p):
        items = [f"{a}：{b}" for a, b in p]
        return "\n".join("    ".join(items[j : j + 2]) for j in range(0, len(items), 2)) + "\n" + "*" * 60

    return "登 记 簿\n" + "*" * 60 + "\n" + joined(t, one, "\n"), "txt"


@block("English labels", lang="en")
def english(t):
    """Labels in English with blanks."""

    def one(i, p):
        return f"Record #{i + 1}\n" + "\n".join(f"{a.replace('_', ' ').title()}: {b}" for a, b in p)

    return joined(t, one), "txt"


@block("HTML description lists")
def description(t):
    """Description lists of a page."""

    def one(i, p):
        return "<dl>" + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in p) + "</dl>"

    return "<html><body><h3>详细信息</h3>\n" + joined(t, one, "\n<hr/>\n") + "</body></html>\n", "html"


@block("sentences with commas")
def commas(t):
    """Pairs joined by commas, one paragraph each."""
    return joined(t, lambda i, p: f"{i + 1}、" + "，".join(f"{a}：{b}" for a, b in p) + "。", "\n"), "txt"


@block("dotted leaders")
def leaders(t):
    """Labels with dots up to the value."""
    return joined(
        t, lambda i, p: "\n".join(f"{a}" + "." * (24 - 2 * len(a)) + f" {b}" for a, b in p) + "\n\f", "\n"
    ), "prn"


@block("paragraphs of a document", enc="binary")
def word_lines(t):
    """A document with one paragraph for each pair."""
    text = "\n".join(
        [
            "信息采集记录",
            *(f"{i + 1}.\n" + "\n".join(f"{a}: {b}" for a, b in pairs(t, r)) for i, r in enumerate(t.rows)),
        ]
    )
    return lines_document(text), "docx"


@block("labels behind hash signs of a group message")
def hashes(t):
    """The relay of a group chat: number, then pairs with blanks."""
    return "#接龙\n请各位按格式填写\n\n" + joined(
        t, lambda i, p: f"{i + 1}. " + " ".join(f"{a}:{b}" for a, b in p), "\n"
    ), "txt"


@block("tabs between label and value")
def tabs(t):
    """Label, tab, value; a blank line between records."""
    return joined(t, lambda i, p: "\r\n".join(f"{a}\t{b}" for a, b in p), "\r\n\r\n"), "txt"
