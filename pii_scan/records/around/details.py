"""The sentence below a card that tells what its person did: a stay, a journey, what the person is accused of."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.lazy import lazy_re
from pii_scan.records.around import Names, lines_behind, widened
from pii_scan.records.around.chats import is_message_head
from pii_scan.records.units import MARKS, NUMBER, Unit, decoded, pairs_of

# Names and values of the smallest card; characters of the shortest and of the longest sentence.
_FEWEST, _SHORT, _LONG = 2, 10, 400
# By what somebody else is named there; the person may have gone abroad with a passport.
_OTHERS = ("id_number", "phone", "name")
# What begins an item, a heading or another document, and is no sentence about the person.
_ITEM = lazy_re(rf"[\s\u3000]{{0,8}}(?:[#>|<=~【\[{{{MARKS}]|{NUMBER}|以[上下]|注|备注|说明)")
# Who only made what stands there, and of whom it does not tell; and what begins a line of a log.
_STAFF = lazy_re(r"经办|复核|审核|制表|填表|记录|登记[人员]|操作|柜员|承办|值班|客服|销售|顾问|联系|查询|打印|调取")
_LOGGED = lazy_re(
    r"\W{0,2}(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?[ T]\d\d?:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:|\W{0,2}\d\d:\d\d:\d\d"
)
# What is told to everybody, or of somebody who is not called by the name.
_NOTICE = lazy_re(
    r"凡|不得|须|请[您各旅乘住客勿提携按于在凭持]|敬请|应当|应提前|禁止|注意|规定|统一安排|[\u4e00-\u9fff]某|[原被]告|公司|本[店院校]"
)
# What makes a text of a line, and not another row of words: signs of a sentence, or a day with much behind it.
_SENTENCE = lazy_re(
    r"[，。；,;.][^，。；,;.]|[，。；,;.]\s*\Z|\A\W{0,4}\d{1,4}[-/.年 ](?:\d{1,2}|(?i:[a-z]{3,9}))[-/.月 ][^\n]{30}"
)


def detailed(data: bytes, unit: Unit, names: Names) -> Iterator[Unit]:
    """The unit, which is a card of names and values, with the sentence right below it, which calls nobody by name."""
    if unit.form not in ("keys", "text") or len(unit.pairs) < _FEWEST:
        return
    line = next(lines_behind(data, unit), None)
    if line is None or data[line.start - 1 : line.start] != b"\n":
        return
    if not _SHORT <= len(line.text) <= _LONG or _STAFF.match(unit.pairs[0][0]):
        return
    keys = {key for key, _ in unit.pairs}
    is_other = _ITEM.match(line.text) or _NOTICE.search(line.text) or any(key in keys for key, _ in pairs_of(line.text))
    is_logged = is_message_head(line.text) or _LOGGED.match(line.text) or _LOGGED.match(unit.text)
    if is_other or is_logged or not _SENTENCE.search(line.text) or names(line.start, line.end, _OTHERS):
        return
    yield widened(unit, decoded(data, unit.start, line.end), line.end)
