"""Eighty-six files that look like personal data and hold no record of a person."""
import os

import neg_code
import neg_forms
import neg_lists
from draw import Reg
from pack import FOLDERS

COUNT = 86


def write(o):
    """Every negative once, in a fixed order."""
    r = o.rng
    makers = neg_code.ALL + neg_lists.ALL + neg_forms.ALL
    assert len(makers) >= COUNT, len(makers)
    for make in makers[:COUNT]:
        name, data, decoys, allowed = make(r, Reg(r))
        seen = data if isinstance(data, str) else allowed.pop("_seen", "")
        ext = os.path.splitext(name)[1]
        folder = r.choice(FOLDERS)
        o.put("neg", ext.lstrip("."), data, seen, f"negative {make.__name__}", False, decoys=decoys, allowed=allowed, share=.06, named=f"{folder}/{name}")
