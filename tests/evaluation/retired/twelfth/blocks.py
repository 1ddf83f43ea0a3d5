"""Ways of writing records as blocks of labels and values."""

from tables_a import pad, width


def mysql_g(sheet):
    """The vertical output of the mysql client."""
    wide = max(len(h) for h in sheet.heads)
    lines = []
    for number, row in enumerate(sheet.objects()):
        lines.append(f"*************************** {number + 1}. row ***************************")
        lines += [f"{k.rjust(wide)}: {v}" for k, v in row.items()]
    return "\n".join([*lines, f"{len(sheet.rows)} rows in set (0.01 sec)"]) + "\n"


def psql_x(sheet):
    """The expanded output of psql."""
    wide = max(width(h) for h in sheet.heads)
    lines = []
    for number, row in enumerate(sheet.objects()):
        lines.append(f"-[ RECORD {number + 1} ]" + "-" * (wide + 10))
        lines += [f"{pad(k, wide)} | {v}" for k, v in row.items()]
    return "\n".join(lines) + "\n"


def brackets(sheet):
    """Labels in brackets, a record on two lines."""
    lines = [f"■ {sheet.title}", ""]
    for row in sheet.objects():
        cells = [f"【{k}】{v or '／'}" for k, v in row.items()]
        half = (len(cells) + 1) // 2
        lines += ["".join(cells[:half]), "".join(cells[half:]), ""]
    return "\n".join(lines)


def frames(sheet):
    """Cards drawn with lines."""
    lines = []
    left = max(width(h) for h in sheet.heads)
    right = max(width(c) for r in sheet.rows for c in r)
    for row in sheet.objects():
        lines.append("╔" + "═" * (left + 2) + "╤" + "═" * (right + 2) + "╗")
        lines += [f"║ {pad(k, left)} │ {pad(v, right)} ║" for k, v in row.items()]
        lines.append("╚" + "═" * (left + 2) + "╧" + "═" * (right + 2) + "╝")
    return "\n".join(lines) + "\n"


def numbered(sheet):
    """A register with numbers for records and items."""
    lines = [sheet.title, ""]
    for number, row in enumerate(sheet.objects()):
        lines.append(f"第{number + 1}号登记")
        lines += [f"  （{i + 1}）{k}：{v or '空'}；" for i, (k, v) in enumerate(row.items())]
    return "\n".join([*lines, "", "登记簿完"]) + "\n"


def format_list(sheet):
    """Format-List of PowerShell."""
    wide = max(width(h) for h in sheet.heads)
    lines = [f"PS D:\\ops> Import-Clixml .\\x{sheet.seed}.xml | Format-List", ""]
    for row in sheet.objects():
        lines += [*(f"{pad(k, wide)} : {v}" for k, v in row.items()), ""]
    return "\n".join([*lines, "PS D:\\ops> "]) + "\n"


def two_lines(sheet):
    """A page copied from a browser: label, then its value on the next line."""
    lines = ["返回列表", "打印", ""]
    for row in sheet.objects():
        lines += ["详情"]
        for key, value in row.items():
            lines += [key, value or "--"]
        lines += ["编辑  删除", ""]
    return "\n".join(lines)


def leaders(sheet):
    """Labels with dots up to the value."""
    lines = [f"<<< {sheet.title} >>>"]
    for row in sheet.objects():
        lines.append("")
        lines += [k + "." * (26 - width(k)) + " " + v for k, v in row.items()]
    return "\n".join([*lines, "", "<<< END >>>"]) + "\n"


def pairs(sheet):
    """A filled form, two labels in a line."""
    lines = []
    for row in sheet.objects():
        items = list(row.items())
        lines.append("—" * 30)
        for at in range(0, len(items), 2):
            lines.append("".join(pad(f"{k}：{v}", 48) for k, v in items[at : at + 2]).rstrip())
        lines.append("经办：          审核：          （盖章）")
    return "\n".join(lines) + "\n"


def slips(sheet):
    """Slips of a small printer."""
    lines = []
    for number, row in enumerate(sheet.objects()):
        lines += ["        * 存 根 *", f"NO.{sheet.seed + number}", "- - - - - - - - - - - - - - - -"]
        lines += [f"{k}:{v}" for k, v in row.items() if v]
        lines += ["- - - - - - - - - - - - - - - -", "     请妥善保管  谢谢", ""]
    return "\n".join(lines)


def bullets(sheet):
    """A note in Markdown."""
    lines = [f"# {sheet.title}", ""]
    for number, row in enumerate(sheet.objects()):
        lines += [f"### {number + 1}", "", *(f"- **{k}**：{v}" for k, v in row.items() if v), ""]
    return "\n".join(lines)


def arrows(sheet):
    """A chat robot's answer with arrows."""
    lines = ["🤖 查询完成，结果如下", ""]
    for row in sheet.objects():
        lines += [*(f"▸{k} → {v}" for k, v in row.items() if v), "┄┄┄┄┄┄"]
    return "\n".join(lines) + "\n"


WAYS = {
    f.__name__: f
    for f in (
        mysql_g,
        psql_x,
        brackets,
        frames,
        numbered,
        format_list,
        two_lines,
        leaders,
        pairs,
        slips,
        bullets,
        arrows,
    )
}
