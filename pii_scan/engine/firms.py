"""The account and the address of a firm are nobody's: what stands below its name in invoices, contracts and pages."""

from __future__ import annotations

from collections.abc import Collection

from pii_scan.engine.confirm import Candidate
from pii_scan.lazy import lazy_re

# Bytes before a value in which a party may be named: less than every chunk shows around its own part.
REACH = 480
# How the name of a firm ends, and that of another body.
FIRM, _BODY = "公司|集团|厂|合作社|事务所|商行|经营部|门市部|营业部", "大学|学校|医院|委员会|研究院|研究所"
# How a party is called, and who or what it is: the last one tells.
_PARTY = lazy_re(
    r"(?:户名|账户名称?|开户名称?|(?:单位|公司|企业|供应商|客户|机构|店铺|开票)名称|公司全称|抬头|[收付]款(?:单位|人)|(?:购|销)[买货售]方|[甲乙丙]方"
    r"|出卖人|买受人|出租人|承租人|原告|被告|第三人|上诉人|申请人|供应商|供方|需方|卖方|买方)"
    r"(?:[（(][^（）()\n]{1,8}[）)])?(?:名称|单位)?[\"”]?\s{0,2}[：:]\s{0,2}[\"“]?(?P<name>[^\n，,；;。\"”|]{2,40})"
    r"|(?P<owned>版权所有|Copyright|©)"
)
# Whom it is about then is a person.
_PERSON = lazy_re(r"姓名|[收寄发]件人|收货人|联系人|身份证|家庭住址|户籍|现住|持卡人|[男女][，,]")
_NAMED = lazy_re(rf"(?:{FIRM}|{_BODY})(?:[（(][^（）()\n]{{1,12}}[）)])?\s{{0,4}}\Z")


def without_firms(data: bytes, found: list[Candidate], rules: Collection[int]) -> list[Candidate]:
    """The candidates without those of a firm. rules: those whose values a firm has, too."""
    return [one for one in found if one.rule not in rules or not _is_of_firm(data, one)]


def _is_of_firm(data: bytes, one: Candidate) -> bool:
    """Whether the party that was named last before a value, in its block of lines, is a firm."""
    before = data[max(0, one.start - REACH) : one.start]
    block = before[max(before.rfind(b"\n\n"), before.rfind(b"\n\r\n")) + 1 :].decode("utf-8", "ignore")
    party = next(reversed([*_PARTY.finditer(block)]), None)
    if party is None or _PERSON.search(block, party.end()):
        return False
    return bool(party["owned"] or _NAMED.search(party["name"]))
