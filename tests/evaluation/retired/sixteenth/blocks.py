"""Labelled blocks: one record as a block of lines with its labels."""

from ways_sheets import pad, width


def pairs(table):
    """Labels and values of each record, empty ones left out at times."""
    return [[(table.heads[k], row[k]) for k in table.keys] for row in table.rows]


def colon_blocks(table, gen):
    """Lines of label, colon and value; rules between."""
    return table.title + "\n" + ("\n" + "-" * 36 + "\n").join(
        "\n".join(f"{h}：{v or '无'}" for h, v in r) for r in pairs(table)
    ) + "\n", "txt"


def bracket_blocks(table, gen):
    """Labels in lenticular brackets."""
    return "\n\n".join(
        "\n".join(f"【{h}】{v or '-'}" for h, v in r) for r in pairs(table)
    ) + f"\n\n共{len(table.rows)}条\n", "txt"


def one_line(table, gen):
    """Each record in one line of label and value."""
    return f"{table.title}：\n" + "\n".join(
        f"{n}、" + "；".join(f"{h}：{v}" for h, v in r if v) + "。" for n, r in enumerate(pairs(table), 1)
    ) + "\n", "txt"


def numbered(table, gen):
    """Numbered records with labels below."""
    return "\n".join(
        f"第{n}条\n" + "\n".join(f"    {h}: {v}" for h, v in r) + "\n" for n, r in enumerate(pairs(table), 1)
    ), "txt"


def chat_blocks(table, gen):
    """Answers of a colleague, copied from a chat."""
    out, who = [], gen.pick("小程 阿May 老魏 前台-晓雯")
    for n, r in enumerate(pairs(table)):
        out.append(f"{who}  {gen.tick():%Y/%m/%d %H:%M}\n" + "\n".join(f"{h} {v}" for h, v in r if v))
        if n % 2:
            out.append(f"我  {gen.tick():%Y/%m/%d %H:%M}\n{gen.pick('收到 好的，下一个 还有吗')}")
    return "\n\n".join(out) + "\n", "txt"


def mysql_vertical(table, gen):
    """What the client of MySQL prints with backslash G."""
    size = max(width(h) for h in table.head_row())
    out = [f"mysql> select * from {table.name}\\G"]
    for n, r in enumerate(pairs(table), 1):
        out.append(f"*************************** {n}. row ***************************")
        out += [" " * (size - width(h)) + f"{h}: {v or 'NULL'}" for h, v in r]
    return "\n".join([*out, f"{len(table.rows)} rows in set (0.02 sec)", ""]), "txt"


def psql_expanded(table, gen):
    """What psql prints in the expanded display."""
    size, out = max(width(h) for h in table.head_row()), []
    for n, r in enumerate(pairs(table), 1):
        out += [f"-[ RECORD {n} ]" + "-" * 20, *(f"{pad(h, size)} | {v}" for h, v in r)]
    return "\n".join(out) + "\n", "txt"


def card_print(table, gen):
    """Cards printed in two columns."""
    out = []
    for r in pairs(table):
        out += ["=" * 64, " " * 22 + table.title, ""]
        for i in range(0, len(r), 2):
            out.append("  " + "    ".join(pad(f"{h}：{v}", 44) for h, v in r[i : i + 2]).rstrip())
        out.append("")
    return "\r\n".join(out) + "\r\n", "txt"


def html_details(table, gen):
    """A page of details with definition lists."""
    body = "\n".join("<dl>" + "".join(f"<dt>{h}</dt><dd>{v}</dd>" for h, v in r) + "</dl>" for r in pairs(table))
    return (
        (
            f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>'
            f"{table.title}详情</title></head><body>\n{body}\n</body></html>\n"
        ),
        "html",
    )


def markdown_items(table, gen):
    """Items of Markdown under headings."""
    return f"# {table.title}\n\n" + "\n\n".join(
        f"## 记录 {n}\n\n" + "\n".join(f"- **{h}**：{v}" for h, v in r) for n, r in enumerate(pairs(table), 1)
    ) + "\n", "md"


CN = [colon_blocks, card_print, bracket_blocks, one_line, html_details, chat_blocks, numbered, markdown_items]
EN = [mysql_vertical, psql_expanded]
