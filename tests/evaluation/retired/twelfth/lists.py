"""Lists of bare identity numbers and bare mobiles."""

import json


def make_values(maker, what, count):
    """Numbers of one sort."""
    if what == "id":
        return [maker.person()["id"] for _ in range(count)]
    return [maker.mobile() for _ in range(count)]


def grid(values, size, gap):
    """Values in lines of so many."""
    return "\n".join(gap.join(values[i : i + size]) for i in range(0, len(values), size)) + "\n"


def id_lines(values):
    """One in each line below a line of words."""
    return "待比对公民身份号码（每行一个）\n" + "\n".join(values) + "\n"


def id_sql(values):
    """A condition of SQL."""
    body = ",\n".join(f"    '{v}'" for v in values)
    return f"UPDATE audit_flag SET hit = 1\nWHERE resident_id_number IN (\n{body}\n);\nCOMMIT;\n"


def id_json(values):
    """An array of JSON."""
    return json.dumps({"task": "bulk-verify", "idNumbers": values, "size": len(values)}, indent=2) + "\n"


def id_numbered(values):
    """A numbered list."""
    lines = ["布控身份证号"] + [f"[{i:03d}]  {v}" for i, v in enumerate(values, 1)]
    return "\n".join(lines) + "\n"


def id_yaml(values):
    """A list of exceptions in YAML."""
    return "# 免审身份证号码\nid_whitelist:\n" + "".join(f'  - "{v}"\n' for v in values)


def id_prose(values):
    """Numbers one after the other in a sentence."""
    return "请把下面这些身份证号的历史数据清掉：" + "、".join(values) + "。清完回我一声。\n"


def mobile_lines(values):
    """A list for a sender, with lines of remarks."""
    return "# 群呼号码 第二批\n# 手机号\n" + "\n".join(values) + "\n# EOF\n"


def mobile_joined(values):
    """Numbers with semicolons, six in a line."""
    return "收件手机号：\n" + grid(values, 6, ";")


def mobile_csv(values):
    """A column beside a status."""
    lines = ["mobile_number,send_state,retry"]
    return "\n".join(lines + [f"{v},{('OK', 'FAIL', 'OK')[i % 3]},{i % 4}" for i, v in enumerate(values)]) + "\n"


def mobile_xml(values):
    """Elements of XML."""
    body = "\n".join(f"  <msisdn>{v}</msisdn>" for v in values)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<blacklist mobiles="{len(values)}">\n{body}\n</blacklist>\n'


def mobile_python(values):
    """A set in a program."""
    body = "\n".join(f'    "{v}",' for v in values)
    return f'"""退订的手机号"""\n\nOPT_OUT_MOBILES = {{\n{body}\n}}\n'


def mobile_grid(values):
    """Four numbers in a line, with blanks within."""
    return "中奖手机号码公布（内部稿，发布前打码）\n" + grid([f"{v[:3]} {v[3:7]} {v[7:]}" for v in values], 4, "      ")


WAYS = [
    ("id", id_lines, "txt"),
    ("id", id_sql, "sql"),
    ("id", id_json, "json"),
    ("id", id_numbered, "txt"),
    ("id", id_yaml, "yml"),
    ("id", id_prose, "txt"),
    ("mobile", mobile_lines, "txt"),
    ("mobile", mobile_joined, "txt"),
    ("mobile", mobile_csv, "csv"),
    ("mobile", mobile_xml, "xml"),
    ("mobile", mobile_python, "py"),
    ("mobile", mobile_grid, "txt"),
]


def write_list(maker, index):
    """Text, ending, kind and values of one list."""
    what, way, ending = WAYS[index]
    values = make_values(maker, what, maker.rng.randrange(9, 140) if way is not id_prose else 7)
    kind, rule = ("identity.number", "identity.prc_id18") if what == "id" else ("phone.number", "phone.mobile")
    shown = [f"{v[:3]} {v[3:7]} {v[7:]}" for v in values] if way is mobile_grid else values
    return way(values), ending, kind, {rule: shown}, values, way.__name__
