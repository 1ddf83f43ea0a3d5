"""Lists of bare keys: identity numbers or mobiles and nothing else."""

from office import workbook
from values import Source


def keys(s, rule, n):
    """Draw the keys."""
    if rule == "phone.mobile":
        return [s.mobile() for _ in range(n)]
    return [s.person()["id"] for _ in range(n)]


def in_clause(v, word):
    """A query with a long IN."""
    col = "mobile_phone" if word == "手机号码" else "citizen_id"
    return f"select count(*) from t_member\nwhere {col} in (\n" + ",\n".join(f"  '{x}'" for x in v) + "\n);\n", "sql"


def set_of(v, word):
    """A set in Python code."""
    name = "BLOCKED_MOBILES" if word == "手机号码" else "BLOCKED_IDS"
    return f"# {word}黑名单\n{name} = {{\n" + "".join(f'    "{x}",\n' for x in v) + "}\n", "py"


def five_a_line(v, word):
    """Five in a line between blanks."""
    return "\n".join("  ".join(v[i : i + 5]) for i in range(0, len(v), 5)) + "\n", "txt"


def array(v, word):
    """An array of JSON."""
    return "[" + ",".join(f'"{x}"' for x in v) + "]\n", "json"


def one_column(v, word):
    """A sheet of one column."""
    return f"{word}\r\n" + "".join(f"{x}\r\n" for x in v), "csv"


def enumerated(v, word):
    """A list with numbers and a mark at the end of each line."""
    return f"待核验{word}（共{len(v)}个）：\n" + "\n".join(f"{i + 1}、{x}；" for i, x in enumerate(v)) + "\n", "txt"


def book(v, word):
    """A workbook of one column."""
    return workbook([("Sheet1", [[word], *[[x] for x in v]])]), "xlsx"


def commas(v, word):
    """All in one line between commas."""
    return ",".join(v), "txt"


FORMATS = [in_clause, set_of, five_a_line, array, one_column, enumerated, book, commas]


def make_list(seed, number):
    """Write one of the twelve lists; give data, ending, name of the way, kind, keys and rule."""
    s = Source(seed)
    rule = "identity.prc_id18" if number % 2 else "phone.mobile"
    fn = FORMATS[(number * 3 + number // 2) % len(FORMATS)]
    v = keys(s, rule, s.r.randint(8, 80))
    data, ext = fn(v, "手机号码" if rule == "phone.mobile" else "身份证号码")
    kind = "phone.number" if rule == "phone.mobile" else "identity.number"
    return data, ext, "bare list: " + fn.__name__.replace("_", " "), kind, v, rule
