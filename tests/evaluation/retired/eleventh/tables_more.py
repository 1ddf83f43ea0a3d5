"""Tables of markup and of mails, and tables without any head."""

import base64
import quopri

from layout import esc, null, pad, quote, widths


def dokuwiki(r, s):
    """Write a table of DokuWiki."""
    body = ["| " + " | ".join(c or " " for c in row) + " |" for row in s.rows]
    return "\n".join([f"====== {s.title} ======", "", "^ " + " ^ ".join(s.heads) + " ^", *body, "", "{{tag>台账}}", ""])


def textile(r, s):
    """Write a table of Textile, as in Redmine."""
    body = ["|" + "|".join(c or " " for c in row) + "|" for row in s.rows]
    return "\n".join([f"h2. {s.title}", "", "|_. " + " |_. ".join(s.heads) + " |", *body, "", "> 导出后请删除", ""])


def creole(r, s):
    """Write a table of Creole."""
    body = ["|" + "|".join(c or " " for c in row) + "|" for row in s.rows]
    return "\n".join([f"== {s.title} ==", "", "|=" + "|=".join(s.heads) + "|", *body, ""])


def bbcode(r, s):
    """Write a table of a forum."""
    out = [f"[b]{s.title}[/b]", "[table]", "[tr]" + "".join(f"[th]{h}[/th]" for h in s.heads) + "[/tr]"]
    out += ["[tr]" + "".join(f"[td]{c}[/td]" for c in row) + "[/tr]" for row in s.rows]
    return "\n".join([*out, "[/table]", "[hide]回帖可见后续[/hide]", ""])


def troff(r, s):
    """Write a table for tbl."""
    out = [".TH LIST 1", ".TS", "box tab(!);", "cb " * len(s.heads), "l " * len(s.heads) + "."]
    return "\n".join([*out, "!".join(s.heads), "_", *("!".join(row) for row in s.rows), ".TE", ""])


def typst(r, s):
    """Write a table of Typst."""
    head = "  table.header(" + ", ".join(f"[{h}]" for h in s.heads) + "),"
    body = ["  " + ", ".join(f'"{c}"' for c in row) + "," for row in s.rows]
    return "\n".join([f"= {s.title}", "", "#table(", f"  columns: {len(s.heads)},", head, *body, ")", ""])


def flat_ods(r, s):
    """Write a flat sheet of OpenDocument."""
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">',
        f'<office:body><office:spreadsheet><table:table table:name="{esc(s.title)}">',
    ]
    for line in [s.heads, *s.rows]:
        out.append(
            "<table:table-row>"
            + "".join(f"<table:table-cell><text:p>{esc(c)}</text:p></table:table-cell>" for c in line)
            + "</table:table-row>"
        )
    return "\n".join([*out, "</table:table></office:spreadsheet></office:body></office:document>", ""])


def storage(r, s):
    """Write a page as Confluence keeps it."""
    out = [
        '<ac:structured-macro ac:name="expand">',
        f'<ac:parameter ac:name="title">{esc(s.title)}</ac:parameter><ac:rich-text-body>',
        "<table><tbody>",
    ]
    out.append("<tr>" + "".join(f'<th class="confluenceTh"><p>{esc(h)}</p></th>' for h in s.heads) + "</tr>")
    out += ["<tr>" + "".join(f"<td><p>{esc(c)}</p></td>" for c in row) + "</tr>" for row in s.rows]
    return "\n".join([*out, "</tbody></table></ac:rich-text-body></ac:structured-macro>", ""])


def cards_of_columns(r, s):
    """Write a comma file turned round: a line for each head, a column for each record."""
    lines = [[h, *(row[at] for row in s.rows)] for at, h in enumerate(s.heads)]
    return "\r\n".join(",".join(map(quote, line)) for line in lines) + "\r\n"


def mail_head(r, s, kind):
    """Write the head of a mail without any address of a person."""
    return [
        f"Subject: =?UTF-8?B?{base64.b64encode(s.title.encode()).decode()}?=",
        "Date: Tue, 14 Mar 2023 09:20:11 +0800",
        "MIME-Version: 1.0",
        kind,
    ]


def attachment(r, s):
    """Write a mail with a comma file attached."""
    body = "\r\n".join(",".join(map(quote, line)) for line in [s.heads, *s.rows]).encode()
    coded = base64.encodebytes(body).decode().strip()
    out = [
        *mail_head(r, s, 'Content-Type: multipart/mixed; boundary="=_part7"'),
        "",
        "--=_part7",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "明细见附件，请查收。",
        "",
        "--=_part7",
        'Content-Type: text/csv; charset=utf-8; name="list.csv"',
        'Content-Disposition: attachment; filename="list.csv"',
        "Content-Transfer-Encoding: base64",
        "",
        coded,
        "--=_part7--",
        "",
    ]
    return "\n".join(out).encode()


def printable_mail(r, s):
    """Write a mail whose table of HTML is quoted printable."""
    page = (
        "<table border=1>\n"
        + "\n".join("<tr>" + "".join(f"<td>{esc(c)}</td>" for c in line) + "</tr>" for line in [s.heads, *s.rows])
        + "\n</table>"
    )
    head = "\n".join(
        [
            *mail_head(r, s, "Content-Type: text/html; charset=utf-8"),
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "",
        ]
    )
    return head.encode() + quopri.encodestring(page.encode()) + b"\n"


def rtf(r, s):
    """Write a table of a rich text file."""
    code = lambda t: "".join(c if ord(c) < 128 else f"\\u{ord(c) - 65536 if ord(c) > 32767 else ord(c)}?" for c in t)  # noqa: E731
    edges = "".join(f"\\cellx{1500 * (i + 1)}" for i in range(len(s.heads)))
    rows = ["\\trowd" + edges + "".join(f" {code(c)}\\cell" for c in line) + "\\row" for line in [s.heads, *s.rows]]
    return (
        "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0 SimSun;}}\n"
        + code(s.title)
        + "\\par\n"
        + "\n".join(rows)
        + "\n}"
    ).encode()


def unload(r, s):
    """Write rows that end with a bar, as Informix unloads them."""
    return "\n".join("|".join(null(c, "") for c in row) + "|" for row in s.rows) + "\n"


def fixed(r, s):
    """Write rows in columns of fixed width."""
    w = widths(s.rows)
    return "\r\n".join("   ".join(map(pad, row, w)).rstrip() for row in s.rows) + "\r\n"


def spoken(r, s):
    """Write rows as people paste them, cells between slashes with blanks."""
    return "\n".join(f"{i}、" + " / ".join(c for c in row if c) for i, row in enumerate(s.rows, 1)) + "\n"


def hashes(r, s):
    """Write rows between signs of a trader's list."""
    return "\n".join("###".join(null(c, "无") for c in row) for row in s.rows) + "\n"


MORE = {
    "dokuwiki": dokuwiki,
    "textile": textile,
    "creole": creole,
    "bbcode": bbcode,
    "troff tbl": troff,
    "typst": typst,
    "flat open sheet": flat_ods,
    "confluence storage": storage,
    "csv, turned round": cards_of_columns,
}
RAW = {"mail, csv attached": attachment, "mail, quoted printable html": printable_mail, "rtf table": rtf}
BARE = {"no head, unload": unload, "no head, fixed width": fixed, "no head, slashes": spoken, "no head, hashes": hashes}
