"""Lines of letters and mails that tell no more than a number: whose it is, the paragraph above tells."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.around import ANY, Names, lines_before, widened
from pii_scan.records.units import Unit

# Paragraphs above in which whoever writes may say who that is.
PARAGRAPHS = 2
# Who writes a letter, and whose number a line is below that.
_WRITER = lazy_re(r"\W{0,6}(?:(?:大家好|您好|你好)[，,！!。]?)?(?:本人|我(?:叫|是|名叫)?)[\u4e00-\u9fff·]{2,4}[，,]")
_MY_NUMBER = lazy_re(
    r"(?:(?:\A|\n)\W{0,8}|本人的?|我的|登记[的了]?|预留[的了]?)\s{0,4}身份证(?:号码?)?\s?[：:是为]?\s?[1-9]\d{16}"
)
# The number of whom the line right above tells, or of the one to whom it is written.
_DOCUMENT = lazy_re(r"[\s\u3000]{0,8}(?:(?:身份)?[证證]件|身份[证證]|[护護]照)(?:[号號][码碼]?)?\s?[：:]")
_PHONE = lazy_re(
    r"[\s\u3000]{0,8}(?:您的?)?(?:登[记記]|[预預]留|[注註][册冊]|[绑綁]定)的?"
    r"(?:手[机機]|[电電][话話]|[联聯][系繫]方式)(?:[号號][码碼]?)?\s?[：:]"
)
_YOURS = lazy_re(r"[您你](?![们好])")
_SENTENCE = lazy_re(r"[。！!]\s*\Z")


def introduced(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The unit with the paragraph close above in which whoever writes says who that is, and what was done."""
    if not _MY_NUMBER.search(unit.text):
        return None
    for line, _ in zip(lines_before(data, unit.start), range(PARAGRAPHS), strict=False):
        if names(line.start, line.end, ()):
            return None
        if _WRITER.match(line.text):
            return widened(unit, f"{line.text}\n{unit.text}", unit.end)
    return None


def belonging(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The unit that begins with a number, with the sentence right above, which tells what its owner did."""
    is_phone = _PHONE.match(unit.text) is not None
    if not is_phone and not _DOCUMENT.match(unit.text):
        return None
    above = next(lines_before(data, unit.start), None)
    if above is None or above.gap or not _SENTENCE.search(above.text) or names(above.start, above.end, ANY):
        return None
    if is_phone and not _YOURS.search(above.text):
        return None
    return widened(unit, f"{above.text}\n{unit.text}", unit.end)
