"""File formats around running text."""

import base64
import json
from html import escape

from ways_bin import docx_text

MAIL = """\
From: a.staff@office.invalid
To: b.staff@office.invalid
Subject: fwd
Date: Tue, 12 May 2020 10:11:12 +0800
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: {}

"""
# formats as often as they are drawn; mails are written besides
DECK = ["txt"] * 6 + ["docx", "docx", "html", "chatjson", "md", "csvticket"]


def whole(lines):
    """Lines as one text."""
    return "\n".join(lines) + "\n"


def txt(lines, r):
    """The text as it is."""
    return "txt", whole(lines)


def md(lines, r):
    """Paragraphs of Markdown."""
    return "md", "# " + whole(lines).replace("\n", "\n\n")


def docx(lines, r):
    """A Word document."""
    return "docx", docx_text(whole(lines))


def html(lines, r):
    """A page."""
    body = "\n".join(f"<p>{escape(x)}</p>" for x in lines if x)
    return "html", f'<html><head><meta charset="{{charset}}"></head><body>\n{body}\n</body></html>\n'


def chatjson(lines, r):
    """Messages of a chat."""
    said = enumerate((x for x in lines if x), 1)
    messages = [{"seq": i, "from": r.choice(["u1", "u2"]), "msgType": 1, "content": x} for i, x in said]
    return "json", json.dumps({"room": "r17", "messages": messages}, ensure_ascii=False, indent=1) + "\n"


def csvticket(lines, r):
    """A table of tickets with the text in one column."""
    rows = (x.replace('"', '""') for x in lines if x)
    return "csv", "ticket,text\n" + "".join(f'{i},"{x}"\n' for i, x in enumerate(rows, 4101))


def eml(lines, r):
    """A mail."""
    return "eml", MAIL.format("8bit") + whole(lines)


def emlb64(lines, r):
    """A mail in Base64."""
    return "eml", MAIL.format("base64") + base64.encodebytes(whole(lines).encode()).decode()


WRAPS = {f.__name__: f for f in (txt, md, docx, html, chatjson, csvticket, eml, emlb64)}
