"""Lines and rows that tell no more than who is there for others, and how to call: 班主任 王芳 13916…."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, TAGS, decoded, lines_of

# Who is there for others, by how such a word ends; what begins so is one of those others.
_ROLE = lazy_re(
    r"(?!驾驶员|(?:会|学|演|球|党|团|队|成|社|组)员|家长|船长)(?:请?(?:联系|致电)|有事找)?[\u4e00-\u9fff]{0,8}?"
    r"(?:经理|主任|主管|总监|[队组班科处部店站所厂园院馆段股车连排楼村镇乡校寝舍室]长|导[游师]|领队|管家|保安|门卫|[民辅交干]警|警官|律师|会计|出纳"
    r"|秘书|助理|顾问|专员|干事|[管安联协网值调保维业销客服检收列乘辅教指宣炊话警查]\w{0,2}[员師师]|教练|老师|负责人|责任人|对接人|接口人|[证见]证人|证明人|介绍人|推荐人|经[办纪]人?"
    r"|承办人?|[填制报复审]\w?[表报送核]?人|电工|维修工?|保洁工?|物业|前台|客服|值班室?|会务组?|书记)"
)
_CONTACT = lazy_re(r"(?:紧急)?联[系络]人(?:员|姓名)?|房东|中介")
_NAME = lazy_re(r"[\u4e00-\u9fff]{1,2}(?:老师|先生|女士|小姐|经理|警官|主任|师傅|工|总|姐|哥)|[\u4e00-\u9fff·]{2,4}")
_CALLED = lazy_re(
    r"(?:联系|办公|移动|值班|咨询)?(?:电话|手机|座机|方式|号码|固话|微信)号?码?|(?i:tel|mobile|phone|mob|cell)\.?"
)
_NUMBER = lazy_re(r"(?:\+?86-?)?(?:1[3-9]\d{9}|1[3-9]\d-\d{4}-\d{4}|(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,5})?)")
# What divides them, characters of the longest such line, and who may be named in one.
_SIGNS = lazy_re(r"[\s：:，,、|（）()/／;；。=*#>\"“”]+")
_LONGEST, _MOST = 120, 2
# So many of them are a list of people; and the name of a column in whose cells no such word belongs.
_LIST, _OTHERWISE = 4, lazy_re(r".*[号號码碼序名人主牌机]|(?i:.*(?:id|no|num|number|name|phone|mobile|tel|plate))")


def tells_of_staff(text: str, with_contacts: bool) -> bool:
    """Whether a line tells no more than who is there for others, and telephones.

    with_contacts: whether a mere contact is one as well.

    >>> tells_of_staff("客户经理,,白龙,,13924488640", False), tells_of_staff("联系人：方芳 手机：18842126592", True)
    (True, True)
    >>> tells_of_staff("学员 白龙 13924488640", True), tells_of_staff("客户经理 白龙", True)
    (False, False)
    """
    if len(text) > _LONGEST:
        return False
    roles = names = numbers = 0
    for word in filter(None, _SIGNS.split(text)):
        if _NUMBER.fullmatch(word):
            numbers += 1
        elif _ROLE.fullmatch(word) or (with_contacts and _CONTACT.fullmatch(word)):
            roles += 1
        elif _NAME.fullmatch(word) and not _CALLED.fullmatch(word):
            names += 1
        elif not _CALLED.fullmatch(word):
            return False
    return names <= roles and 0 < roles <= _MOST and numbers > 0


def is_line_of_staff(data: bytes, line: tuple[int, int], with_contacts: bool) -> bool:
    """Whether a line tells only who is there for others, and is none of a list of such, who are people themselves."""

    def tells(span: tuple[int, int, bool]) -> bool:
        return tells_of_staff(TAGS.sub(" ", decoded(data, *span[:2])), with_contacts)

    start, end = line
    if not tells((start, end, False)):
        return False
    above = list(lines_of(data, max(0, start - LONGEST), start))[-_LIST:]
    below = islice(lines_of(data, end, min(len(data), end + LONGEST)), _LIST)
    like = [*takewhile(tells, reversed(above)), *takewhile(tells, below)]
    return len(like) + 1 < _LIST


def is_row_of_staff(cells: Sequence[str], headers: Sequence[str]) -> bool:
    """Whether a row that is hardly filled tells only who is there for others, in a column that is of something else.

    >>> row = ("经理", "白龙", "", "13924488640", "", "", "", "")
    >>> is_row_of_staff(row, ("序号", *"bcdefgh")), is_row_of_staff(row, ("职务", *"bcdefgh"))
    (True, False)
    """
    filled = list(filter(None, cells))
    if not 0 < 2 * len(filled) <= len(headers) or not tells_of_staff(" ".join(filled), True):
        return False
    return any(_OTHERWISE.fullmatch(name) and _names_role(cell) for name, cell in zip(headers, cells, strict=False))


def _names_role(cell: str) -> bool:
    """Whether one of the words of a cell says who is there for others."""
    return any(_ROLE.fullmatch(word) or _CONTACT.fullmatch(word) for word in _SIGNS.split(cell))
