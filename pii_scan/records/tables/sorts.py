"""Tables of what people did in many ways: a column says of each row what it tells: 住宿, 民航, 上网."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.lazy import lazy_re

# How such a column is called.
_HEADER = lazy_re(
    r"(?:轨迹|行踪|足迹|出行|动态)(?:类别|类型|种类|分类|来源)|gj(?:lb|lx|ly)"
    r"|(?:track|trace|trail|activity)[ _]?(?:type|category|kind|source)"
)
# What says of each row that it tells of money: 住宿 is what was paid for, and whoever hands the bill in was no guest.
_PAID = lazy_re(r"金额|费用|报销|消费|价|科目|(?i:amount|price|cost|expense|fee)")
_BEHIND = r"(?:信息|记录|轨迹|登记|数据|情况|人员)?"
# What stands in its cells.
SORTS = {
    "hotel.stay": lazy_re(
        r"(?:(?:国内|境内|境外)?(?:旅馆|旅店|宾馆|酒店|旅业|旅客)(?:住宿|入住)?|住宿|开房|入住)"
        rf"{_BEHIND}|hotel(?: stay)?"
    ),
    "netcafe.session": lazy_re(rf"(?:(?:网吧|网咖)(?:上网|上机)?|上网|上机){_BEHIND}|(?:inter)?net ?cafe"),
    "travel.flight": lazy_re(
        rf"(?:(?:民航|航空|飞机)(?:进出?港|离港|订票|订座|乘机|出行|旅客)?|航班|机票|乘机){_BEHIND}|flight"
    ),
    "travel.train": lazy_re(
        rf"(?:(?:铁路|火车|高铁|动车|列车)(?:订票|售票|购票|乘车|出行|进站|旅客)?|火车票){_BEHIND}|train"
    ),
    "border.crossing": lazy_re(rf"(?:出入境|边检|边防|出境|入境|通关){_BEHIND}|border(?: crossing)?"),
    "location.fix": lazy_re(rf"(?:卡口|过车|卡口过车|基站|定位|手机定位|人脸抓拍){_BEHIND}"),
    "property.rental": lazy_re(rf"(?:出租屋|房屋租赁|租房){_BEHIND}"),
    "crime.case": lazy_re(rf"(?:违法犯罪|违法|犯罪|前科|涉案|案件|刑事案件|行政处罚|吸毒){_BEHIND}"),
}
# When it was.
_WHEN = lazy_re(
    r"(?:19|20)\d\d[-/.年]?(?:0?[1-9]|1[0-2])[-/.月]?(?:0?[1-9]|[12]\d|3[01])(?!\d)|(?<!\d)\d{1,2}[:：][0-5]\d(?!\d)"
)


def sort_column(headers: Sequence[str]) -> int | None:
    """The column that says it, if there is one. headers: simplified."""
    columns = [at for at, header in enumerate(headers) if _HEADER.fullmatch(header.strip().lower())]
    return columns[0] if len(columns) == 1 and not any(map(_PAID.search, headers)) else None


def says(kind: str, text: str) -> bool:
    """Whether a cell says that its row is of a kind."""
    return SORTS[kind].fullmatch(text.strip().lower()) is not None


def tells_when(text: str) -> bool:
    """Whether a cell says when something was."""
    return _WHEN.search(text) is not None
