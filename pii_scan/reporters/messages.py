"""The words of all reports, English and Chinese. Ids (rules, kinds, reasons in JSON) never change with the language."""

from __future__ import annotations

from collections.abc import Collection

from pii_scan.lazy import lazy_re

# key: (English, Chinese)
MESSAGES: dict[str, tuple[str, str]] = {
    "critical": ("critical", "紧急"),
    "high": ("high", "高"),
    "medium": ("medium", "中"),
    "low": ("low", "低"),
    "head": (
        "pii-scan {version}  {rules} rules ({digest})  config {config}",
        "pii-scan {version}  规则 {rules} 条 ({digest})  配置 {config}",
    ),
    "none": ("none", "无"),
    "amount": ("{files} files, {bytes}, {time}", "{files} 个文件  {bytes}  用时 {time}"),
    "records": ("Records", "记录"),
    "records-count": ("records", "记录数"),
    "distinct": ("distinct", "去重后"),
    "people-count": ("people", "人数"),
    "people-line": (
        "People  {people} (by ID number {id_number}, passport {passport}, phone {phone}{other})",
        "人数  {people} 人（证件号 {id_number}，护照 {passport}，手机号 {phone}{other}）",
    ),
    "people-other": (", account or vehicle {count}", "，账号或车辆 {count}"),
    "people-beside": (", named beside {count}", "，另有提及 {count}"),
    "more-than": ("more than {count}", "超过 {count}"),
    "millions": ("{m_low:.2f}-{m_high:.2f} M", "{w_low:,.0f}-{w_high:,.0f} 万"),
    "and-more-people": ("{count} or more", "至少 {count}"),
    "minors-count": ("under 14", "未满14"),
    "minors": ("of these under 14: {count} (on {date})", "其中未满 14 周岁 {count} 人（按 {date} 计）"),
    "dossiers": ("{count} people in three or more categories", "个人档案（三类以上） {count} 份"),
    "values": ("Personal data", "个人信息"),
    "count": ("count", "数量"),
    "files": ("files", "文件数"),
    "severity": ("severity", "级别"),
    "places": ("Places", "位置"),
    "places-top": ("Places ({top} gravest of {all})", "最该先改的位置（{top} 处，共 {all} 处）"),
    "place-findings": ("{count} findings", "{count} 项"),
    "place-records": ("{count} records", "{count} 条记录"),
    "more-values": (
        "and {rules} more rules with {count} findings; a report by -o lists all",
        "另有 {rules} 条规则 {count} 项；写入文件的报告列出全部",
    ),
    "more-lines": ("{count} more; a report by -o lists all", "另有 {count} 项，-o 写的报告会全部列出"),
    "more-rules": ("and {count} more rules", "另有 {count} 条规则"),
    "not-examined": ("Not examined", "未检查"),
    "and-more": ("and {count} more", "另有 {count} 个"),
    "missing": ("Missing", "不存在"),
    "excluded": ("Excluded", "已排除"),
    "excluded-what": (
        "{count} by ignore rules, --exclude, --include or --tracked, or as files of pii-scan",
        "{count}（忽略规则、--exclude、--include、--tracked，或 pii-scan 自己的文件）",
    ),
    "accepted": ("Accepted", "已登记"),
    "accepted-what": (
        "{count} findings and records by marks, settings or baseline; --show-suppressed lists them",
        "{count} 项（行内标记、设置或基线；--show-suppressed 列出）",
    ),
    "lowered": ("Lowered", "已降级"),
    "lowered-what": (
        "{count} findings and records to low (test paths); --no-test-paths turns it off",
        "{count} 项降为低（测试路径；--no-test-paths 关闭）",
    ),
    "not-listed": ("Not listed", "未列出"),
    "not-listed-what": (
        "{count} more findings and records, beyond 10,000 a file and rule or kind",
        "{count} 项（每个文件每条规则最多列 10,000 项）",
    ),
    "conclusion": ("Conclusion", "结论"),
    "found": (
        "personal data found: {count} at or above {level} in {files} files.",
        "有发现：{files} 个文件中有 {count} 项不低于“{level}”。",
    ),
    "found-never": (
        "personal data found: {count} in {files} files; nothing fails.",
        "有发现：{files} 个文件中有 {count} 项；不影响退出码。",
    ),
    "nothing": (
        "nothing at or above {level} by {rules} rules in {files} files.",
        "{rules} 条规则在 {files} 个文件中未发现不低于“{level}”的内容。",
    ),
    "nothing-never": (
        "nothing by {rules} rules in {files} files.",
        "{rules} 条规则在 {files} 个文件中没有发现。",
    ),
    "below": ("{count} below that.", "另有 {count} 项低于此级别。"),
    "concerned": ("The records are on {people} people.", "记录涉及 {people} 人。"),
    "incomplete": (
        "Not examined: {count}; this says nothing about what they hold.",
        "{count} 个未检查，不能据此认为其中没有个人信息。",
    ),
    "incomplete-other": (
        "Not everything was examined: this says nothing about the rest.",
        "并未全部检查，不能据此认为其余部分没有个人信息。",
    ),
    "interrupted": (
        "The scan was interrupted: this says nothing about what it had not read to the end.",
        "扫描被中断，未读完的部分不在此列，不能据此认为其中没有个人信息。",
    ),
    "suppressed-by": ("accepted: {why}", "已登记：{why}"),
    "band": ("confidence {band}", "可信度 {band}"),
    "record-line": ("record by {by}", "记录（按 {by}）"),
    # what the law makes of the counts
    "law": ("Law ({law}): {notice}", "法律（{law}）：{notice}"),
    "from-to": ("{low} to {high}", "{low} 至 {high}"),
    "incident": ("Incident", "事件分级"),
    "law-grade": ("{people} people: {grade}", "{people} 人：{grade}"),
    "law-below": ("below {name} (from {start})", "未达{name}（{start} 起）"),
    "law-from": ("{name} (from {start})", "{name}（{start} 起）"),
    "law-general": (
        "no number decides below that, only the general clauses of the annex",
        "未达该数的，依附件的概括条款判定",
    ),
    "law-clocks": ("to be reported within: {clocks}", "最迟报告时限：{clocks}"),
    "law-clock": ("{who} {hours} h", "{who} {hours} 小时"),
    "threshold": ("Threshold", "入罪标准"),
    "law-ratio": ("{ratio} times what counts as serious: {degree}", "为情节严重标准的 {ratio} 倍：{degree}"),
    "law-tier": ("{amount} records, {each} needed ({name})", "{amount} 条，标准 {each}（{name}）"),
    "law-ends": (
        "lower end: equal records count once, contested kinds in the milder tier",
        "下限：重复记录只计一次，有争议的按较轻一档",
    ),
    "law-no-tier": ("no tier is known of {kinds}: counted in the last", "{kinds} 未标明档次，计入最后一档"),
    "law-source": (
        "{title}; {issuer}, published {published}, in force {in_force}; {article}",
        "{title}，{issuer}，{published} 公布，{in_force} 施行，{article}",
    ),
    "law-note": ("Note", "说明"),
    "law-incomplete": (
        "not everything was examined: all figures are lower bounds",
        "并未全部检查，以上数字均为下限",
    ),
    "law-accepted": ("what marks, settings or the baseline accept is not counted", "已登记的不计入"),
    # reasons of skips
    "unreadable": ("unreadable", "无法读取"),
    "encrypted": ("encrypted", "加密"),
    "corrupt": ("corrupt", "损坏"),
    "too-deep": ("too deep", "嵌套过深"),
    "over-limit": ("over a limit", "超出限制"),
    "unsupported": ("no reader", "无读取器"),
    "needs-extra": ("needs an extra", "需安装扩展"),
    "undecodable": ("undecodable", "无法解码"),
    "vanished": ("vanished", "已消失"),
    "worker-died": ("worker died", "进程异常"),
    "internal-error": ("internal error", "内部错误"),
    "special-file": ("special file", "特殊文件"),
    "link": ("link", "链接"),
    "binary": ("no text", "非文本"),
    # evidence, for --explain and `explain`
    "checksum": ("its check digit agrees", "校验位正确"),
    "label": ("words for {0} stand beside it", "旁边有“{0}”类字样"),
    "column": ("its column is named for {0}", "所在列名为“{0}”类"),
    "header": ("the header names {0}", "表头属于“{0}”类"),
    "words": ("its words are most like those of {0}", "用词最接近“{0}”类"),
    "lines": ("most lines beside it tell of {0}", "相邻各行多属于“{0}”类"),
    "text": ("the words around it speak of {0}", "上下文属于“{0}”类"),
    "fingerprint": ("its columns are those of a known {0} export", "列名与已知的“{0}”类导出一致"),
    "bin": ("issuer {0}", "发卡机构 {0}"),
    "beside": ("it stands beside a value of {0}", "与“{0}”类数据同行相邻"),
    "title": ("a title or role of {0} stands behind it", "其后有“{0}”类称谓"),
    "place": ("it names a place that exists", "含有真实的地名"),
    "surname": ("it begins with a surname", "以姓氏开头"),
    "birthdate": ("it holds a date of birth that can be", "含有合理的出生日期"),
    "region": ("it holds a region code that exists", "地区代码存在"),
    "prefix": ("its first digits are given out", "号段已分配"),
    "length": ("its length is that of its issuer", "长度与发行方一致"),
    "range": ("its parts are in their ranges", "各部分在取值范围内"),
    "phonenumbers": ("libphonenumber takes it for valid", "libphonenumber 判定有效"),
    "tld": ("its domain ends in a top level that exists", "顶级域名存在"),
    "grouped": ("written in groups or with a country code", "分组书写或带国家代码"),
    "chinese-text": ("Chinese text on its line", "同一行有中文"),
    "position": ("a position and its time on its line", "同一行有位置和时间"),
    "many": ("one of many such numbers in the text, all of them given out", "文中有大量此类号码，且号段均已分配"),
    "among-real": ("alone a filler, but the others in its column are real", "单独出现视为占位值，但同列其他值真实"),
    "record": ("a record of calls, messages or journeys holds it", "位于通话、短信或行程记录中"),
    "listed": ("it follows another one in a list", "与前一号码并列"),
    "password": ("a password stands beside the person: critical", "旁边有密码：级别为紧急"),
    "birthdate-agrees": ("the dates of birth beside the numbers agree", "与同行出生日期一致"),
    "birthdate-differs": ("the dates of birth beside the numbers are others", "与同行出生日期不符"),
    "sex-agrees": ("the sexes beside the numbers agree", "与同行性别一致"),
    "sex-differs": ("the sexes beside the numbers agree no more than by chance", "与同行性别不符"),
    "region-agrees": ("the regions beside the numbers agree", "与同行地区一致"),
    "region-differs": ("the places of registration beside the numbers are others", "与同行户籍地不符"),
    "bin-agrees": ("the banks beside the numbers are their issuers", "与同行开户行一致"),
    "bin-differs": ("the banks beside the numbers are not their issuers", "与同行开户行不符"),
    "looks-generated": (
        "the table looks generated: ages, regions or sequence numbers are spread evenly",
        "疑似生成数据：年龄、地区或顺序码分布过于均匀",
    ),
    "doubt": ("in doubt: {why}", "存疑：{why}"),
    "context:code": ("it stands in source code, where weak evidence is not enough", "位于源代码中，证据不足"),
    "context:example": ("words beside it say that it is an example", "旁边字样表明是示例"),
    "context:abroad": ("the numbers of the text fit another country's plan", "全文号码符合他国号码规则"),
    "context:other": ("words beside it say that it is something else", "旁边字样表明是别的号码"),
    # what the law calls a record; `-contested` and `-arguable` are told behind it
    "class:tier1": ("tier 1 of 法释〔2017〕10号: 50 records count", "法释〔2017〕10号 50 条档"),
    "class:tier2": ("tier 2 of 法释〔2017〕10号: 500 records count", "法释〔2017〕10号 500 条档"),
    "class:tier3": ("tier 3 of 法释〔2017〕10号: 5,000 records count", "法释〔2017〕10号 5,000 条档"),
    "class:pipl28": ("sensitive by PIPL, Art. 28", "《个人信息保护法》第二十八条敏感个人信息"),
    "class:gbt35273": ("sensitive by GB/T 35273-2020, Annex B", "GB/T 35273-2020 附录 B 个人敏感信息"),
    "contested": ("{0} (contested)", "{0}（有争议）"),
    # explain
    "explain-made": ("How sure", "依据"),
    "explain-shape": ("its shape only", "仅凭格式"),
    "explain-lower": ("What would lower it", "何种情况会降低"),
    "explain-words": (
        "words such as {words} before it, or as its header, say that it is something else",
        "其前或表头出现 {words} 等字样，表示是别的号码",
    ),
    "explain-examples": (
        "words such as {words} before it say that it is an example",
        "其前出现 {words} 等字样，表示是示例",
    ),
    "explain-test": (
        "a test path (a folder or file with a name such as tests, fixtures, foo_test): severity low",
        "位于测试路径（目录或文件名如 tests、fixtures、foo_test）：级别降为低",
    ),
    "explain-test-is": (
        "it is in a test path: a scan of the working directory gives single values here severity low",
        "位于测试路径：扫描当前目录时，此处的单个值级别降为低",
    ),
    "explain-known": (
        "it is a known test value, or digits that fill a form: a scan drops it, unless --keep-known",
        "是公开的测试值或占位数字：扫描时会忽略，除非使用 --keep-known",
    ),
    "explain-below": (
        "a scan does not show it: its confidence is below {band}",
        "扫描时不显示：可信度低于“{band}”",
    ),
    "explain-not-selected": (
        "a scan does not report this rule: settings exclude it",
        "扫描时不报告此规则：设置已将其排除",
    ),
    "explain-accept": ("To accept it", "如需登记"),
    "explain-mark": ("write on that line", "在该行写上"),
    "explain-mark-next": ("or on the line before", "或在上一行写上"),
    "explain-baseline": (
        "or run, to accept all that this rule finds there now",
        "或运行以下命令，登记此规则目前在其中的发现",
    ),
    "explain-baseline-only": (
        "run, for all that this rule finds there now",
        "运行以下命令，登记此规则目前在其中的发现",
    ),
    "explain-baseline-commit": (
        "run, where the file still holds it on the disk, of which a baseline is made",
        "若磁盘上的文件仍含有它，运行以下命令（基线依据磁盘上的文件生成）",
    ),
    "explain-more": (
        "{count} more findings on this line: name one by FILE:LINE:COLUMN",
        "此行另有 {count} 项：用 FILE:LINE:COLUMN 指定其一",
    ),
    "explain-accepted": ("It is accepted", "已登记"),
    "explain-nothing": ("nothing found on this line.", "此行没有发现。"),
    "explain-looked": ("{count} rules looked:", "检查过的规则 {count} 条："),
    "explain-skipped": ("not examined: {reason}", "未检查：{reason}"),
    # hook
    "refused": ("refused. Ways out:", "已拒绝。处理办法："),
    "way-masked": ("put a masked or synthetic copy in its place", "换成脱敏后的或合成的数据"),
    "way-commit": (
        "take it out of the commit that brought it, as a later one does not: git commit --amend, git rebase -i",
        "从引入它的提交中去掉（git commit --amend、git rebase -i）；在之后的提交中删除没有用",
    ),
    "way-accept": ("accept what must stay, with the reason", "确需保留的，说明理由并登记"),
    "way-explain": ("see why it was found", "查看判定依据"),
}


_ONE = lazy_re(r"(?<![\d,.])1 ((?:more )?(?:finding|record|file|rule))s\b")
_PERSON = lazy_re(r"(?<![\d,.])(?<! to )1 people\b")


def message(lang: str, key: str, **values: object) -> str:
    """The text of a key in a language, with its values set in."""
    text = MESSAGES[key][1 if lang == "zh" else 0]
    if not values:
        return text
    text = text.format(**values)
    return text if lang == "zh" else _PERSON.sub("1 person", _ONE.sub(r"1 \1", text))


# Evidence that speaks against a finding: no report is silent about it.
DOUBTS = ("looks-generated", "birthdate-differs", "sex-differs", "region-differs", "bin-differs")


def doubts(lang: str, words: Collection[str]) -> str:
    """What speaks against a finding with such evidence, or nothing."""
    said = [message(lang, word) for word in DOUBTS if word in words]
    return message(lang, "doubt", why=("；" if lang == "zh" else "; ").join(said)) if said else ""


# What evidence speaks of, in Chinese: concepts of rules, and categories.
TERMS = {
    "identity": "身份",
    "phone": "通信",
    "location": "位置",
    "hotel": "住宿",
    "travel": "出行",
    "netcafe": "上网",
    "border": "出入境",
    "crime": "违法犯罪",
    "property": "房产",
    "bank": "银行",
    "driving": "驾驶",
    "id_number": "身份证号",
    "hkid": "香港身份证",
    "twid": "台湾身份证",
    "macau_id": "澳门身份证",
    "passport": "护照",
    "permit": "通行证",
    "military": "军官证",
    "masked_id": "身份证号",
    "name": "姓名",
    "address": "地址",
    "mobile": "手机号",
    "masked": "手机号",
    "iot13": "物联网号码",
    "landline": "固定电话",
    "international": "境外电话",
    "international_00": "境外电话",
    "imei": "手机串号",
    "imsi": "IMSI",
    "iccid": "SIM卡号",
    "email": "邮箱",
    "qq": "QQ",
    "wechat": "微信",
    "card": "银行卡号",
    "card_intl": "银行卡号",
    "iban": "银行账号",
    "account_ctx": "银行账号",
    "plate": "车牌",
    "plate_embassy": "车牌",
    "plate_wj": "车牌",
    "vin": "车架号",
    "vin_import": "车架号",
    "engine_ctx": "发动机号",
    "archive_no": "档案编号",
    "estate_cert": "不动产权证",
    "old_cert": "房产证",
    "old_cert_column": "房产证",
    "unit28": "不动产单元号",
    "eticket": "客票号",
    "train_ticket21": "火车票号",
    "train_ticket_no": "火车票号",
    "pnr": "订座记录",
    "court_case": "案号",
    "court_case_old": "案号",
    "police_case": "案件编号",
    "detainee21": "在押人员编号",
    "place_code": "场所编号",
    "mac": "MAC地址",
    "latlon_pair": "经纬度",
    "cell_labelled": "基站",
    "cell_tuple": "基站",
    "cell_row": "基站",
    "coordinates": "经纬度",
}


def evidence_words(lang: str, word: str) -> str:
    """What a word of the evidence vocabulary means; words without a text stand for themselves."""
    if word in MESSAGES:
        return message(lang, word)
    plain = word.removesuffix("-contested").removesuffix("-arguable")
    if plain != word and plain in MESSAGES:
        return MESSAGES["contested"][1 if lang == "zh" else 0].format(message(lang, plain))
    key, colon, rest = word.partition(":")
    if colon and key in MESSAGES:
        return message(lang, key).format(TERMS.get(rest, rest) if lang == "zh" else rest)
    return word
