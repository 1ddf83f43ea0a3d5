"""The register of ways of writing a table."""

WAYS = []


def way(name, lang="zh", plain=False, case="", enc=None, single=False, bare=False):
    """Register a function that writes a table."""

    def keep(fn):
        WAYS.append(
            {
                "name": name,
                "fn": fn,
                "lang": lang,
                "plain": plain,
                "case": case,
                "enc": enc,
                "single": single,
                "bare": bare,
            }
        )
        return fn

    return keep
