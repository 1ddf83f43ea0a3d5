"""The words of the HTML page, English and Chinese; ``{name}`` is set in by the page's script."""

from __future__ import annotations

from pii_scan.model import LEVELS, Reason
from pii_scan.reporters.messages import message

LANGUAGES = ("en", "zh")
_NOTES = ("excluded", "accepted", "lowered", "not-listed")
# These stand in the words of all reports, too.
_SHARED = (
    *LEVELS,
    *Reason,
    *_NOTES,
    *(f"{key}-what" for key in _NOTES),
    "binary",
    "none",
    "conclusion",
    "incomplete-other",
)

# key: (English, Chinese)
WORDS: dict[str, tuple[str, str]] = {
    "report": ("Personal data report", "个人信息扫描报告"),
    "dark": ("Dark", "深色"),
    "amount": ("{files} files, {bytes}, {time}", "{files} 个文件，{bytes}，用时 {time}"),
    "rules-looked": ("{rules} rules", "规则 {rules} 条"),
    "values-shown": (
        "This report shows values unmasked (--show-values). Handle it as you would the data itself.",
        "本报告包含未脱敏的原值（--show-values），请按原始数据的要求保管。",
    ),
    "incomplete": (
        "Not everything was examined: all figures are lower bounds.",
        "并未全部检查：所有数字均为下限。",
    ),
    # at a glance
    "people": ("people", "人数"),
    "people-none": ("no record names a person", "没有可对应到个人的记录"),
    "people-exact": ("told apart by one identifier", "由同一种标识区分"),
    "people-least-most": ("at least – at most", "下限 – 上限"),
    "records": ("records", "记录"),
    "records-kinds": ("of {count} kinds", "共 {count} 类"),
    "values": ("single values", "单项信息"),
    "values-rules": ("by {count} rules", "由 {count} 条规则发现"),
    "minors": ("under 14", "未满 14 周岁"),
    "minors-how": ("on {date}", "按 {date} 计"),
    "dossiers": ("dossiers", "个人档案"),
    "dossiers-how": ("people in 3 or more categories", "同一人涉及三类以上"),
    "unseen": ("not examined", "未检查"),
    "unseen-how": ("nothing is known of these", "其内容不明"),
    "by-severity": ("Records and values by severity", "各级别的记录和单项信息"),
    "people-one": (
        "All are told apart by one kind of identifier, so the number is exact: {parts}.",
        "全部由同一种标识区分，人数确定：{parts}。",
    ),
    "people-range": (
        "At least {low}, the most of one kind of identifier; at most {high}, if no two of these are one person: "
        "{parts}.",
        "下限 {low}：数量最多的一种标识；上限 {high}：假定以下标识分属不同的人：{parts}。",
    ),
    "people-capped": (
        "Counting ended at its limit: there may be more.",
        "计数已达上限，实际可能更多。",
    ),
    "by_id_number": ("{count} by ID number", "证件号 {count}"),
    "by_passport": ("{count} by passport", "护照 {count}"),
    "by_phone": ("{count} by phone number", "手机号 {count}"),
    "named_beside": ("{count} named beside others", "另有提及 {count}"),
    "by_account": ("{count} by account or vehicle", "账号或车辆 {count}"),
    # tables
    "kinds": ("Records by kind", "各类记录"),
    "kind": ("kind", "类别"),
    "n-distinct": ("{count} distinct", "去重后 {count}"),
    "n-minors": ("{count} under 14", "未满 14 周岁 {count}"),
    "rules": ("Single values by rule", "单项信息"),
    "rule": ("rule", "规则"),
    "count": ("count", "数量"),
    "files": ("files", "文件数"),
    "severity": ("severity", "级别"),
    "all-rows": ("Show all {count}", "显示全部 {count} 行"),
    "show-places": ("Show the places of {title}", "查看“{title}”的位置"),
    # places
    "places": ("Places", "位置"),
    "search": ("Path or masked value", "路径或脱敏值"),
    "all-kinds": ("all kinds and rules", "全部类别和规则"),
    "band-low": ("any confidence", "可信度不限"),
    "band-medium": ("medium or high confidence", "可信度中或高"),
    "band-high": ("high confidence", "可信度高"),
    "status-open": ("not accepted", "未登记"),
    "status-accepted": ("accepted only", "仅已登记"),
    "status-all": ("accepted, too", "含已登记"),
    "sort-severity": ("gravest first", "级别优先"),
    "sort-count": ("most first", "数量优先"),
    "sort-path": ("in order of files", "按文件顺序"),
    "filter-kind": ("Kind or rule", "类别或规则"),
    "filter-band": ("Confidence", "可信度"),
    "filter-status": ("Accepted findings", "已登记项"),
    "filter-sort": ("Order", "排序"),
    "filter-severity": ("Severity", "级别"),
    "open-all": ("Open all shown", "展开所列文件"),
    "close-all": ("Close all", "全部收起"),
    "clear": ("Clear filters", "清除筛选"),
    "matching": (
        "{files} files with {records} records and {values} values",
        "{files} 个文件，{records} 条记录，{values} 项信息",
    ),
    "nothing-matches": ("Nothing matches these filters.", "没有符合筛选条件的内容。"),
    "nothing-listed": ("No places to list.", "没有可列出的位置。"),
    "more-files": ("Show {count} more files", "再显示 {count} 个文件"),
    "more-places": ("Show {count} more places", "再显示 {count} 处"),
    "unlisted": (
        "{count} more here are counted, not listed: a page lists {each} of a kind in a file, and {listed} in all. "
        "The jsonl report has them all.",
        "此处另有 {count} 项只计数不列出：页面对每个文件每类最多列 {each} 项，总共 {listed} 项。jsonl 报告有全部内容。",
    ),
    "unsearched": (
        "{count} more that are counted, not listed, could not be searched",
        "另有 {count} 项只计数不列出，无法搜索",
    ),
    "beyond": (
        "{count} more findings in {files} files are counted above, but found no room in this page. "
        "The jsonl report has them all.",
        "另有 {files} 个文件中的 {count} 项已计入以上数字，但本页未能列出。jsonl 报告有全部内容。",
    ),
    "few-kinds": ("and {count} more kinds", "另有 {count} 类"),
    "n-records": ("{count} records", "{count} 条记录"),
    "n-values": ("{count} values", "{count} 项"),
    "why": ("Why: {words}", "依据：{words}"),
    "line": ("line {line}", "第 {line} 行"),
    "lines": ("lines {line}–{end}", "第 {line}–{end} 行"),
    "by-id_number": ("by ID number", "按证件号"),
    "by-passport": ("by passport", "按护照"),
    "by-phone": ("by phone number", "按手机号"),
    "by-account": ("by account", "按账号"),
    "by-plate": ("by number plate", "按车牌"),
    "minor": ("under 14", "未满 14 周岁"),
    "accepted-by": ("accepted: {why}", "已登记：{why}"),
    "band-is": ("confidence {band}", "可信度{band}"),
    # the rest
    "not-examined": ("Not examined", "未检查"),
    "none-skipped": ("Every file that was found could be read.", "找到的文件均已读取。"),
    "skips-unnamed": ("{count} more, not named here", "另有 {count} 个未列出名称"),
    "notes": ("Left out and changed", "排除与调整"),
    "not-sought": ("Never looked for", "不在检测范围"),
    "not-sought-what": (
        "health, biometrics, religion and other kinds that no rule names; pii-scan rules list names what is",
        "健康、生物识别、宗教信仰等没有规则的类别；检测范围见 pii-scan rules list",
    ),
    "about": ("About this scan", "关于本次扫描"),
    "version": ("version", "版本"),
    "digest": ("rules", "规则"),
    "engine": ("engine", "引擎"),
    "started": ("started", "开始时间"),
    "took": ("took", "用时"),
    "examined": ("examined", "已检查"),
    "examined-of": ("{examined} of {bytes} in {files} files", "{files} 个文件共 {bytes}，已检查 {examined}"),
    "config": ("configuration", "配置"),
    "arguments": ("arguments", "参数"),
    "footer": (
        "This page is one file: it loads nothing and sends nothing. Signs in names that cannot be seen are shown as "
        "codes.",
        "本页为单个文件，不加载也不发送任何内容。名称中不可见的字符以代码显示。",
    ),
}


def page_words(lang: str) -> dict[str, str]:
    """All words of the page in a language."""
    words = {key: pair[1 if lang == "zh" else 0] for key, pair in WORDS.items()}
    return {str(key): message(lang, str(key)) for key in _SHARED} | words
