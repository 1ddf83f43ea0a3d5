"""Ways of writing one person's events below a head with the person's numbers."""

import json

from tables_a import pad, sizes


def counter_print(sheet):
    """A print of a counter: person above, table below, a closing line."""
    wide = [w + 2 for w in sizes(sheet)]
    lines = [" " * 20 + sheet.title, ""]
    lines += ["  ".join(f"{label}：{value}" for label, value, _ in sheet.head), f"打印流水 {sheet.seed}   打印次数 1"]
    lines += ["-" * sum(wide), "".join(pad(h, w) for h, w in zip(sheet.heads, wide, strict=False)), "-" * sum(wide)]
    lines += ["".join(pad(c, w) for c, w in zip(row, wide, strict=False)).rstrip() for row in sheet.rows]
    return "\n".join([*lines, "-" * sum(wide), f"以上共 {len(sheet.rows)} 条，以下空白"]) + "\n"


def portal_csv(sheet):
    """An export of a portal for customers."""
    lines = [f"#{sheet.title}", *(f"#{label}：[{value}]" for label, value, _ in sheet.head)]
    lines += [f"#共{len(sheet.rows)}笔", ",".join(sheet.heads)]
    lines += [",".join(c + "\t" for c in row) for row in sheet.rows]
    return "\n".join([*lines, "#导出结束"]) + "\n"


def app_json(sheet):
    """An answer of an app's interface."""
    body = {"code": "000000", "profile": {label: value for label, value, _ in sheet.head}, "records": sheet.objects()}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def xml_subject(sheet):
    """XML with the person as attributes of the frame."""
    head = " ".join(f'{label}="{value}"' for label, value, _ in sheet.head)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<Subject {head}>", f"  <!-- {len(sheet.rows)} -->"]
    for row in sheet.objects():
        lines.append("  <Entry " + " ".join(f'{k}="{v}"' for k, v in row.items()) + "/>")
    return "\n".join([*lines, "</Subject>"]) + "\n"


def tab_card(sheet):
    """A sheet copied with tabs: labels and values above, the table below."""
    lines = [sheet.title]
    lines += [f"{label}\t{value}" for label, value, _ in sheet.head]
    lines += ["", "\t".join(sheet.heads), *("\t".join(row) for row in sheet.rows), "", f"记录数\t{len(sheet.rows)}"]
    return "\n".join(lines) + "\n"


WAYS = {f.__name__: f for f in (counter_print, portal_csv, app_json, xml_subject, tab_card)}
