"""Header words in the style of a file: Chinese, pinyin initials or English."""

from kinds import KINDS


def camel(s):
    """snake_case to camelCase."""
    a, *rest = s.split("_")
    return a + "".join(x.title() for x in rest)


def options(words, style):
    """Words of one field in a style."""
    zh, py, en = words
    if style in ("hans", "hant"):
        return list(zh)
    if style in ("py", "PY"):
        return [x.upper() if style == "PY" else x for x in py]
    if style == "camel":
        return [camel(x) for x in en]
    if style == "UPPER":
        return [x.upper() for x in en]
    if style == "Title":
        return [x.replace("_", " ").title() for x in en]
    return list(en)


def headers(rng, kind, keys, style):
    """One header word for every key in a style; no word twice."""
    out, seen = [], set()
    for k in keys:
        opts = options(KINDS[kind].words[k], style)
        rng.shuffle(opts)
        word = next((o for o in opts if o not in seen), opts[0] + "2")
        seen.add(word)
        out.append(word)
    return out
