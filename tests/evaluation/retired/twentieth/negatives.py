"""Eighty-six files that look like personal data and hold no record of a person."""

import neg_code
import neg_forms
import neg_goods
import neg_places
from draw import Reg
from fixed import fixed
from output import Made
from pack import FOLDERS
from words import load

MODULES = (neg_code, neg_goods, neg_places, neg_forms)
# drawn by the function of that name, or a text of that name that never changes
NAMES = [name for names in load("negatives.txt").values() for name in names]


def make(name, r, g):
    """Make one file."""
    maker = next((getattr(module, name) for module in MODULES if hasattr(module, name)), None)
    return maker(r, g) if maker else fixed(name)


def write(out):
    """Write every file once, in a fixed order."""
    r = out.rng
    for name in NAMES:
        plain = make(name, r, Reg(r))
        ext = plain.name.rpartition(".")[2] if "." in plain.name else ""
        seen = plain.data if isinstance(plain.data, str) else plain.seen
        path = f"{r.choice(FOLDERS)}/{plain.name}"
        made = Made("", ext, plain.data, seen, f"negative {name}", decoys=plain.decoys, allowed=plain.allowed)
        made.share, made.named = 0.06, path
        out.put(made)
