"""Where a phone was: radio cells and coordinates."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict

from .spelling import Tables, Validator

_NUMBER = lazy_re(r"(?<![0-9A-Za-z])(?:0[xX][0-9A-Fa-f]+|[0-9A-Fa-f]*[0-9][0-9A-Fa-f]*)(?![0-9A-Za-z])")
_LONGEST_NUMBER = 12  # characters of one number: more is out of range, and int() refuses thousands of digits
_LONGEST_TEXT = 120
_CHINA = "460"
_MAX_NETWORK = 20
_MAX_AREA = 0xFFFF
_MAX_CELL = 2**28 - 1

_DEGREES = lazy_re(r"(?<![0-9.])(?:(?<!-)-)?[0-9]{1,3}\.[0-9]{4,}(?![0-9.])")


def _area_and_cell(tokens: list[str]) -> tuple[int, int]:
    """Read as hexadecimal when one of the two cannot be anything else."""
    bare = [token for token in tokens if token[:2].lower() != "0x"]
    base = 10 if all(token.isdigit() for token in bare) else 16
    area, cell = (int(token, base if token in bare else 16) for token in tokens)
    return area, cell


def cell_range(_tables: Tables) -> Validator:
    """A radio cell of a mobile network (3GPP TS 23.003): ``lac=9762&ci=30541`` or ``460,00,9762,30541``, also hex.

    No check digit; ranges only. Location or tracking area code 1 to 65535, cell 1 to 2^28 - 1 (the ECI of LTE); with
    four numbers the first two are China's country code 460 and a network code up to 20.

    >>> cell_range({})("LAC:0x2622, CI:0x774D")
    Verdict(ok=True, normalised='9762,30541', evidence=('range',), score=0.0)
    """

    def check(text: str) -> Verdict:
        tokens = _NUMBER.findall(text[:_LONGEST_TEXT])
        plain = ",".join(tokens)
        if (
            len(text) > _LONGEST_TEXT
            or len(tokens) not in (2, 4)
            or any(len(token) > _LONGEST_NUMBER for token in tokens)
        ):
            return Verdict(False, plain)
        head = ""
        if len(tokens) == 4:
            country, network = tokens[:2]
            if country != _CHINA or not network.isdigit() or int(network) > _MAX_NETWORK:
                return Verdict(False, plain)
            head = f"{_CHINA},{int(network):02},"
        area, cell = _area_and_cell(tokens[-2:])
        ok = 1 <= area <= _MAX_AREA and 1 <= cell <= _MAX_CELL
        return Verdict(ok, f"{head}{area},{cell}", ("range",) if ok else ())

    return check


def latlon(_tables: Tables) -> Validator:
    """A pair of coordinates in China's box, either order, in decimal degrees (ISO 6709) with four decimals or more.

    Longitude 73 to 136, latitude 3 to 54: the two never overlap, so the order is known. Fewer decimals name a town, not
    a person's place. WGS 84, GCJ-02 and BD-09 cannot be told apart. Normalised: latitude, longitude.

    >>> latlon({})('"lng":113.264435,"lat":23.129163').normalised
    '23.129163,113.264435'
    """

    def check(text: str) -> Verdict:
        pair = _DEGREES.findall(text[:_LONGEST_TEXT])
        plain = ",".join(pair)
        if len(pair) != 2 or len(text) > _LONGEST_TEXT:
            return Verdict(False, plain)
        low, high = sorted(pair, key=float)
        ok = 3 <= float(low) < 54 and 73 <= float(high) < 136
        return Verdict(ok, f"{low},{high}" if ok else plain, ("range",) if ok else ())

    return check
