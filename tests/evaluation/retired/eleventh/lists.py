"""Lists of bare keys: identity numbers and mobiles, nothing else of a person."""


def rows_of(r, kind):
    """Draw the keys of a list."""
    n = r.choice([12, 25, 40, 66, 90])
    return [r.person()["id" if kind == "identity.number" else "mobile"] for _ in range(n)]


def sql_in(keys, word):
    """Write a condition of a query."""
    lines = [", ".join(f"'{k}'" for k in keys[i : i + 4]) for i in range(0, len(keys), 4)]
    return f"select * from t_person where {word} in (\n  " + ",\n  ".join(lines) + "\n);\n"


def array(keys, word):
    """Write an array of a script."""
    return f"const {word}List = [\n" + "".join(f'  "{k}",\n' for k in keys) + "];\n"


def counted(keys, word):
    """Write what sort and uniq count."""
    return "".join(f"{'1':>7} {k}\n" for k in sorted(keys))


def folded(keys, word):
    """Write keys between ideographic commas, folded."""
    lines = ["、".join(keys[i : i + 5]) for i in range(0, len(keys), 5)]
    return "、\n".join(lines) + "。\n"


def column(keys, word):
    """Write one column with a head and a foot."""
    return f"{word}\r\n" + "\r\n".join(keys) + f"\r\n# rows={len(keys)}\r\n"


def members(keys, word):
    """Write what a set of Redis shows."""
    return f"127.0.0.1:6379> SMEMBERS {word}:pending\n" + "".join(f'{i:>3}) "{k}"\n' for i, k in enumerate(keys, 1))


LISTS = {
    "list, sql in": sql_in,
    "list, script array": array,
    "list, uniq counts": counted,
    "list, ideographic commas": folded,
    "list, one column": column,
    "list, redis members": members,
}
WORDS = {
    "identity.number": ["sfzhm", "idCard", "identity", "身份证", "身份证号", "idcard"],
    "phone.number": ["sjhm", "mobile", "phone", "手机", "手机号码", "mobile"],
}
