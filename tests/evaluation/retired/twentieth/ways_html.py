"""Tables as pages: tables, cards and forms of HTML."""

from html import escape


def html_table(t):
    """A page with a table."""
    heads = "".join(f"<th>{escape(h)}</th>" for h in t.heads)
    rows = "\n".join("  <tr>" + "".join(f"<td>{escape(c) or '&nbsp;'}</td>" for c in r) + "</tr>" for r in t.rows)
    top = "".join(f"<p>{escape(k)}：{escape(v)}</p>\n" for k, v in t.head)
    return "html", (
        f'<html><head><meta charset="{{charset}}"><title>{escape(t.title or t.ident)}</title></head><body>\n'
        f'{top}<table border="1">\n  <thead><tr>{heads}</tr></thead>\n{rows}\n</table></body></html>\n'
    )


def html_xls(t):
    """A table that an old system calls .xls."""

    def line(row):
        cells = (f"<td style='mso-number-format:\"\\@\"'>{escape(c)}</td>" for c in row)
        return "<tr>" + "".join(cells) + "</tr>"

    n = len(t.heads)
    top = f"<tr><td colspan={n} align=center><b>{escape(t.title)}</b></td></tr>\n" if t.title else ""
    top += "".join(f"<tr><td>{escape(k)}</td><td colspan={n - 1}>{escape(v)}</td></tr>\n" for k, v in t.head)
    return "xls", (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office">'
        '<meta http-equiv=Content-Type content="text/html; charset={charset}"><table>\n'
        + top
        + "\n".join(map(line, t.grid))
        + "\n</table></html>\n"
    )


def html_dl(t):
    """A list page with one card for every record."""

    def card(row):
        items = "".join(f"<dt>{escape(h)}</dt><dd>{escape(c)}</dd>" for h, c in t.pairs(row))
        return f'<div class="card"><dl>{items}</dl></div>'

    cards = "\n".join(map(card, t.rows))
    return "html", (
        "<!DOCTYPE html>\n<html>\n"
        f'<head><meta charset="{{charset}}"><title>{escape(t.title or t.ident)}</title></head>\n'
        f'<body>\n<div class="list">\n{cards}\n</div>\n</body></html>\n'
    )


def html_forms(t):
    """Edit forms with filled inputs."""

    def form(number, row):
        inputs = "\n".join(
            f'  <label>{escape(h)}</label><input type="text" name="f{j}" value="{escape(c)}"><br>'
            for j, (h, c) in enumerate(t.pairs(row))
        )
        hidden = f'<input type="hidden" name="rowid" value="{number}">'
        return f'<form action="/save" method="post">{hidden}\n{inputs}\n</form>'

    forms = "\n".join(form(i, r) for i, r in enumerate(t.rows, 1))
    return "htm", f'<html><head><meta charset="{{charset}}"></head><body>\n{forms}\n</body></html>\n'
