"""What a skip says beside its reason, in Chinese. Events hold it in English; what the system says stays as it is."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re

# English: Chinese; {} stands for a number or a name.
CHINESE: dict[str, str] = {
    "no text": "不是文本",
    "time-limit": "到达时间限制",
    "{} levels": "{} 层",
    "not {}": "不是 {}",
    "more than {} bytes": "超过 {} 字节",
    "tracked, and not on the disk": "已被 git 跟踪，但磁盘上没有",
    "the same directory as one above it": "与上级目录是同一目录",
    "cut while it was read": "读取时被截短",
    # git
    "Git LFS: its content is not here": "Git LFS：内容不在此处",
    "unmerged: resolve the conflict and stage the file": "尚未合并：请解决冲突并暂存该文件",
    "submodule": "子模块",
    "its content is not in this clone": "此克隆中没有其内容",
    # containers
    "expands to too many bytes": "解压后过大",
    "too large to be copied for reading": "过大，无法复制后读取",
    "needs too much memory": "需要过多内存",
    "too many members": "成员过多",
    "header too long": "头部过长",
    "damaged header": "头部损坏",
    "compressed data is damaged": "压缩数据损坏",
    "compressed data is cut off": "压缩数据不完整",
    "member is cut off": "成员不完整",
    "member without its header": "成员缺少头部",
    "tar is cut off": "tar 不完整",
    "data behind the {}": "{} 之后还有数据",
    "data behind the database": "数据库之后还有数据",
    "points outside of the file": "指向文件之外",
    "zip without its directory: cut off, or a part of several": "zip 没有目录：文件不完整，或是分卷之一",
    "zip with a damaged directory": "zip 的目录损坏",
    "zip method {}": "zip 压缩方法 {}",
    "overlaps another member or the directory": "与另一成员或目录重叠",
    "overlapping members: {} more": "另有 {} 个重叠的成员",
    "checksum does not agree": "校验和不符",
    # mails
    "mail with too many fields": "邮件字段过多",
    "{} parts inside one another": "嵌套达 {} 层",
    "{} groups inside one another": "分组嵌套达 {} 层",
    "parts without a boundary": "各部分没有分界",
    "transfer encoding": "传输编码不支持",
    # workbooks, databases, XML
    "too many styles": "样式过多",
    "too many sheets": "工作表过多",
    "too many strings": "字符串过多",
    "xlsb": "xlsb 格式",
    "sheet without its part": "工作表缺少内容",
    "workbook too large": "工作簿过大",
    "document is cut off": "文档不完整",
    "embedded objects": "嵌入的对象",
    "damaged workbook": "工作簿损坏",
    "damaged sheet": "工作表损坏",
    "row too long": "行过长",
    "damaged header of a table": "表头部损坏",
    "table ends too early": "表不完整",
    "log of an SQLite database: its newest rows": "SQLite 数据库的日志，含最新的行",
    "name of a table is not UTF-8": "表名不是 UTF-8",
    "values that are no text": "不是文本的值",
    "too many tables": "表过多",
    "text too long": "文本过长",
    "database is cut off": "数据库不完整",
    "damaged database": "数据库损坏",
    "XML with too many names": "XML 的名称过多",
    "XML too deep": "XML 嵌套过深",
    "XML with a DTD": "XML 含有 DTD",
    "damaged XML": "XML 损坏",
    "XML with a part that is too long": "XML 的某一部分过长",
}
_OPEN = [
    (lazy_re(re.escape(english).replace(r"\{\}", r"(\S+)")), chinese)
    for english, chinese in CHINESE.items()
    if "{}" in english
]


def detail_words(lang: str, detail: str) -> str:
    """The detail of a skip in a language; one that is not known stands for itself."""
    if lang != "zh":
        return detail
    if detail in CHINESE:
        return CHINESE[detail]
    for pattern, chinese in _OPEN:
        if found := pattern.fullmatch(detail):
            return chinese.format(*found.groups())
    return detail
