"""What reports for tools say of an alert and of its rule, in English and Chinese."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.model import RecordKind, Rule, Skip
from pii_scan.named import NamedTuple
from pii_scan.reporters import View
from pii_scan.reporters.alerts import PEOPLE, Alert
from pii_scan.reporters.details import detail_words
from pii_scan.reporters.messages import doubts, message
from pii_scan.reporters.terminal import clip, shown

URL = "https://github.com/pii-scan/pii-scan"
RULES_URL = f"{URL}/blob/main/rules/README.md"
# Exposure of Private Personal Information to an Unauthorized Actor.
CWE = "359"
CWE_URL = f"https://cwe.mitre.org/data/definitions/{CWE}.html"
BASELINE = "pii-scan baseline add FILE --reason TEXT"
# A scan lists no more findings of a file and rule than this: the number may be larger.
LISTED = 10_000
INNER = 120

# key: (English, Chinese)
WORDS: dict[str, tuple[str, str]] = {
    "records": ("{title}: {count} {noun} on {people}{where}.", "{title}：{count} 条记录，涉及 {people}{where}。"),
    "values": ("{title}: {count} {noun}{where}.", "{title}：{count} 项{where}。"),
    "noun-records": ("records", "记录"),
    "noun-record": ("record", "记录"),
    "noun-values": ("values", "项"),
    "noun-value": ("value", "项"),
    "at-least": ("at least {count}", "至少 {count}"),
    "people": ("{count} people", "{count} 人"),
    "person": ("1 person", "1 人"),
    "line": (", line {first}", "，第 {first} 行"),
    "lines": (", lines {first} to {last}", "，第 {first} 至 {last} 行"),
    "inside": (", first in {inner}, line {first}", "，首见于 {inner} 第 {first} 行"),
    "holds": (" Values: {values}.", "包含：{values}。"),
    "first": (" The first is {masked}.", "首项为 {masked}。"),
    "doubted": (" {doubt}.", "{doubt}。"),
    "also": ("Next lines: {links}.", "其后各行：{links}。"),
    "about-kind": (
        "The file holds records of this kind: rows, objects or paragraphs that name a person and what belongs to the "
        "kind. What it says on people counts them by ID number, passport or phone number.",
        "文件中有此类记录：能识别到个人、并含有该类信息的行、对象或段落。人数按证件号、护照号或手机号统计。",
    ),
    "about-rule": (
        "The file holds values of this kind. Their shape, check digits, known ranges and the words around them decide.",
        "文件中有此类信息，依据其格式、校验位、取值范围和上下文判定。",
    ),
    "usual": ("Severity {level}.", "级别：{level}。"),
    "to-do": ("What to do", "如何处理"),
    "remove": (
        "Remove the data from the file, or mask it. What was committed stays in the repository's history: rewrite it, "
        "and treat the data as disclosed to all who could read it.",
        "从文件中删除或脱敏。已提交的内容仍保留在版本历史中：需改写历史，并视为已向所有可读者泄露。",
    ),
    "fake": (
        "Test data? Use made-up values that are reserved for it; published test values are not reported.",
        "测试数据？请改用保留的虚构值；公开的测试值不会被报告。",
    ),
    "keep": (
        "Must it stay? Write {mark} and the reason on its line, or use {command}.",
        "确需保留？在该行写上 {mark} 和理由，或使用 {command}。",
    ),
    "explain": ("Wrong? {command} says what it was found by.", "误报？{command} 会说明判定依据。"),
    "references": ("References", "参考"),
    "not-examined": ("Not examined: {reason}", "未检查：{reason}"),
    "count-not-examined": ("{count} not examined: {reason}", "{count} 个未检查：{reason}"),
    "more-not-examined": ("{count} more not examined: {reason}", "另有 {count} 个未检查：{reason}"),
    "missing": ("no such file or directory", "文件或目录不存在"),
    "not-examined-title": ("Not examined", "未检查"),
    "more-annotations": (
        "{count} more alerts are not annotated: GitHub shows ten of a kind. The SARIF and jsonl reports hold them.",
        "另有 {count} 条未加注释：GitHub 每类只显示十条。SARIF 与 jsonl 报告包含全部。",
    ),
    "more-alerts-about": ("Alerts that are not listed", "未列出的条目"),
    "more-alerts": (
        "{count} more alerts are not listed here: only the {most} gravest are. The jsonl and csv reports list all.",
        "另有 {count} 条未在此列出：只列出最严重的 {most} 条，jsonl 与 csv 报告列出全部。",
    ),
}


class About(NamedTuple):
    """What is known of a rule or record kind. severity: the usual one, or None where the rule is not known."""

    title: str
    severity: str | None = None
    precision: str = "medium"
    references: tuple[str, ...] = ()


class Words:
    """The sentences of one report. ``quote`` writes names and masked values so that the format does not read them."""

    def __init__(self, view: View, quote: Callable[[str], str] = str) -> None:
        self._view, self._quote = view, quote
        rules = view.ruleset
        self._known: dict[str, Rule | RecordKind] = {}
        if rules:
            self._known = {**rules.by_id, **{kind.id: kind for kind in rules.kinds}}

    def say(self, key: str, **values: object) -> str:
        """The text of a key: those here, else those of all reports."""
        if key not in WORDS:
            return message(self._view.lang, key, **values)
        return WORDS[key][self._view.lang == "zh"].format(**values)

    def name(self, name: str) -> str:
        """A name from outside, for a sentence."""
        return self._quote(clip(shown(name), INNER))

    def about(self, name: str) -> About:
        """What is known of a rule or record kind."""
        known = self._known.get(name)
        if known is None:
            return About(self._view.titles.get(name, shown(name)))
        title = known.title[self._view.lang]
        if isinstance(known, RecordKind):
            return About(title, known.severity, "high")
        sure = max(known.labelled, known.alone or 0.0)
        return About(title, known.severity, _precision(sure), known.references)

    # --- alerts ------------------------------------------------------------------------------------------------------

    def alert(self, alert: Alert, masked: bool) -> str:
        """An alert in one or two sentences; with the first masked values only where not everybody can read them."""
        text = self.say(
            "records" if alert.record else "values",
            title=self.about(alert.name).title,
            count=self._count(alert.count, LISTED),
            noun=self._noun(alert),
            people=self.say("person") if alert.people == 1 else self._people(alert.people),
            where=self._where(alert),
        )
        if alert.record and alert.values:
            listed = ", ".join(self._values(alert, name, masked) for name in alert.values)
            text += self.say("holds", values=listed)
        elif masked and alert.values:
            text += self.say("first", masked=self.name(next(iter(alert.values.values())).masked))
        if doubt := doubts(self._view.lang, alert.doubts):
            text += self.say("doubted", doubt=doubt[0].upper() + doubt[1:])
        return text

    def _count(self, count: int, most: int) -> str:
        return self.say("at-least", count=f"{count:,}") if count >= most else f"{count:,}"

    def _people(self, count: int) -> str:
        return self.say("people", count=self._count(count, min(PEOPLE, LISTED)))

    def _noun(self, alert: Alert) -> str:
        return self.say(f"noun-{'record' if alert.record else 'value'}{'' if alert.count == 1 else 's'}")

    def _where(self, alert: Alert) -> str:
        place = alert.places[0]
        if place.inner is not None:
            return self.say("inside", inner=self.name(place.inner), first=place.line)
        if alert.last_line in (None, place.line):
            return self.say("line", first=place.line)
        return self.say("lines", first=place.line, last=alert.last_line)

    def _values(self, alert: Alert, rule: str, masked: bool) -> str:
        values = alert.values[rule]
        text = f"{self.name(rule)} ×{values.number:,}"
        return f"{text} ({self.name(values.masked)})" if masked else text

    # --- rules -------------------------------------------------------------------------------------------------------

    def what(self, record: bool) -> str:
        """What it means that a file has an alert of this name."""
        return self.say("about-kind" if record else "about-rule")

    def advice(self, name: str, code: Callable[[str], str]) -> list[str]:
        """What to do about it; ``code`` sets off what is to be typed."""
        return [
            self.say("remove"),
            self.say("fake"),
            self.say("keep", mark=code(f"pii-scan:allow[{name}]"), command=code(BASELINE)),
            self.say("explain", command=code("pii-scan explain FILE:LINE")),
        ]

    # --- what was not examined ---------------------------------------------------------------------------------------

    def skip(self, skip: Skip) -> str:
        """Why something was not examined, and which part of a container it was."""
        text = self.say("not-examined", reason=self.say(skip.reason.value))
        if skip.detail:
            text += f" ({self.name(detail_words(self._view.lang, skip.detail))})"
        return text + (f", {self.name(skip.inner)}" if skip.inner else "")

    def missing(self) -> str:
        """Why a named path that is not there was not examined."""
        return self.say("not-examined", reason=self.say("missing"))

    def skips(self, reason: str, count: int, more: bool) -> str:
        """How many were not examined for a reason; ``more``: beside others that are told by name."""
        key = "more-not-examined" if more else "count-not-examined"
        return self.say(key, count=f"{count:,}", reason=self.say(reason))


def _precision(sure: float) -> str:
    for name, floor in (("very-high", 0.95), ("high", 0.85), ("medium", 0.60)):
        if sure >= floor:
            return name
    return "low"


def path_bytes(path: str) -> bytes:
    """The bytes of a path: those of the file's name on POSIX; what is no text on Windows is kept as it is."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")


def as_text(path: str) -> str:
    r"""A path for formats that hold text only: bytes that are no UTF-8 are shown as ``\xNN``."""
    return path_bytes(path).decode("utf-8", "backslashreplace")
