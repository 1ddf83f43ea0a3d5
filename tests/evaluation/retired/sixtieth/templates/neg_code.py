"""Files without any person's record: code, schemas, documents, forms, letters."""
from lib import pools as P
from lib.build import TXT, T
from lib.render import docx, js, md, xlsx

K = None
SPEC = "11010519491231002X"


def spec(f):
    """The specimen ID number of the national standard."""
    return f.allow("identity.prc_id18", SPEC)


@T(K, "struct", "locales/zh-CN_{n}.json", "i18n labels")
def i18n(f):
    pool = {
        "guest.name": "姓名",
        "guest.idCard": "身份证号",
        "guest.mobile": "手机号",
        "stay.checkIn": "入住时间",
        "stay.checkOut": "退房时间",
        "room.no": "房号",
        "bank.balance": "账户余额",
        "flight.no": "航班号",
        "train.no": "车次",
        "msg.phoneInvalid": "请输入正确的手机号",
        "msg.idInvalid": "身份证号格式不正确",
        "btn.save": "保存",
        "btn.cancel": "取消",
        "house.owner": "业主姓名"
    }
    keys = f.r.sample(sorted(pool), f.i(9, 14))
    return js({k: pool[k] for k in keys})


@T(K, "struct", "src/main/resources/messages_zh_{n}.properties", "property labels")
def props(f):
    keys = ([
        "checkin.time=入住时间", "checkout.time=离店时间", "idcard=身份证号码", "plate=车牌号", "vin=车架号", "lease.start=起租日",
        "tenant=承租人", "balance=余额", "case.no=案件编号", "phone=联系电话"
    ])
    return "# UI\n" + "\n".join(f.r.sample(keys, f.i(6, 10))) + "\n"


@T(K, "struct", "po/zh_CN_{w}.po", "gettext catalogue")
def po(f):
    pairs = ([("Balance", "余额"), ("Card number", "卡号"), ("Passenger", "乘机人"), ("Departure", "出发"), ("Landlord", "房东"),
              ("Owner", "车主"), ("Call duration", "通话时长")])
    return ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n' +
            "".join(f'#: views/{f.c(["a", "b"])}.py:{f.i(10, 400)}\nmsgid "{a}"\nmsgstr "{b}"\n\n'
                    for a, b in f.r.sample(pairs, 5)))


@T(K, "struct", "importers/{w}/icbc.py", "statement importer source")
def importer(f):
    return ('"""Parse ICBC debit statements."""\nimport csv\n\nHEADER = ["交易日期", "帐号", "储种", '
            '"序号", "币种", "钞汇", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"]\n\n\n'
            f'def load(path, encoding="{f.c(["utf-8-sig", "gbk"])}"):\n    """Yield one dict a '
            'row."""\n    with open(path, encoding=encoding) as fh:\n        for row in '
            'csv.DictReader(fh, fieldnames=HEADER):\n'
            '            if row["交易日期"] == "交易日期":\n                continue\n            '
            'row["金额"] = float(row.pop("收入/支出金额").replace(",", ""))\n            yield row  # '
            f'v{f.i(1, 9)}\n')


@T(K, "struct", "src/entity/{w}/CheckinRecord.java", "entity class")
def java(f):
    return ('package com.demo.pms.entity;\n\nimport javax.persistence.*;\nimport java.util.Date;'
            '\n\n/** 入住登记 */\n@Entity\n@Table(name = "t_checkin")\npublic class CheckinRecord {\n'
            '    @Id\n    private Long id;\n'
            '    /** 身份证号 */\n    @Column(name = "id_card", length = 18)\n    private String '
            'idCard;\n    /** 手机号 */\n    private String mobile;\n    private String roomNo;\n   '
            ' private Date checkinTime;\n'
            f'    private static final long serialVersionUID = {f.i(10 ** 17, 10 ** 18)}L;\n}}\n')


@T(K, "struct", "src/types/{w}.ts", "TypeScript interfaces")
def ts(f):
    return ("export interface Passenger {\n  passengerName: string; // 乘机人\n  idNo: string; // "
            "证件号\n  mobile?: string;\n}\n\nexport interface Ticket {\n  flightNo: string;\n  "
            "depTime: string;\n  ticketNo: string;\n  passenger: Passenger;\n}\n" +
            f"\nexport const API_VERSION = '{f.i(1, 9)}.{f.i(0, 20)}.{f.i(0, 9)}';\n")


@T(K, "struct", "proto/{w}/cdr.proto", "protobuf")
def proto(f):
    return (f'syntax = "proto3";\npackage telecom.v{f.i(1, 4)};\n\n// 通话详单\nmessage Cdr {{\n  '
            'string caller = 1;    // 主叫号码\n  string callee = 2;    // 被叫号码\n  int64 start_time '
            f'= 3;\n  int32 duration = 4;\n  uint32 lac = 5;\n  uint32 cell_id = 6;\n}}\n')


@T(K, "struct", "es/mapping_{w}.json", "index mapping")
def mapping(f):
    names = ["guestName", "certNo", "phone", "roomNo", "checkIn", "checkOut", "hotelName"]
    return (js({
        "mappings": {
            "properties": {
                n: {
                    "type": "date" if n.startswith("check") else "keyword"
                }
                for n in f.r.sample(names, 6)
            }
        },
        "settings": {
            "number_of_shards": f.i(1, 6)
        }
    }))


@T(K, "struct", "schema/V{n}__init.sql", "DDL without rows")
def ddl(f):
    t = f.c(["t_criminal_record", "t_owner_house", "t_driver_license", "t_bank_account"])
    return (f"DROP TABLE IF EXISTS `{t}`;\nCREATE TABLE `{t}` (\n  `id` bigint NOT NULL "
            "AUTO_INCREMENT,\n  `name` varchar(32) NOT NULL COMMENT '姓名',\n  `id_card` char(18) "
            "NOT NULL COMMENT '身份证号',\n"
            "  `mobile` char(11) DEFAULT NULL COMMENT '手机号',\n  `address` varchar(200) COMMENT "
            "'住址',\n  `created_at` datetime,\n  PRIMARY KEY (`id`),\n  KEY `idx_idcard` "
            "(`id_card`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n")


@T(K, "table", "模板/业主信息登记表_空_{n}.xlsx", "empty form, head only")
def empty(f):
    return (xlsx(("登记表", [[f.c(P.ESTATES) + "业主信息登记表"], ["楼栋", "房号", "业主姓名", "身份证号", "联系电话", "产权证号", "备注"]] +
                  [[f"{k}栋"] for k in range(1, f.i(6, 14))], ["A1:G1"])))


@T(K, "prose", "模板/租房合同范本_{n}.docx", "blank contract")
def blank(f):
    return docx("房屋租赁合同（示范文本）", "出租人（甲方）：＿＿＿＿＿＿　身份证号：＿＿＿＿＿＿＿＿＿＿", "承租人（乙方）：＿＿＿＿＿＿　身份证号：＿＿＿＿＿＿＿＿＿＿",
                "第一条　房屋坐落：＿＿＿市＿＿＿区＿＿＿路＿＿＿号。", "第二条　租赁期限自＿＿年＿月＿日至＿＿年＿月＿日。", f"第三条　月租金＿＿＿元，逾期按日加收千分之{f.c('一二三五')}。",
                "签订日期：＿＿＿＿")


@T(K, "prose", "docs/身份证校验算法_{w}.md", "doc with the standard's specimen number")
def algo(f):
    return (f"# 公民身份号码校验\n\nGB 11643-1999 规定号码由 17 位本体码和 1 位校验码组成。\n\n标准给出的示例：`{spec(f)}`。\n\n"
            "计算：Σ(ai×Wi) mod 11，余数 2 时校验码为 X。\n\n" + md(["余数", "校验码"], [[k, c] for k, c in enumerate("10X98765432")]) +
            f"\n错误示例 `{f.decoy('110105194912310021')}` 末位应为 X。\n")


@T(K, "struct", "reports/pytest_{d}.log", "failed tests with the specimen number")
def pytest(f):
    return ("============================= test session starts ==============================\n"
            f"platform linux -- Python 3.11.4, pytest-7.4.0\ncollected {f.i(20, 300)} items\n\n"
            "tests/test_idcard.py ..F.                                   [100%]\n\n"
            "=================================== FAILURES ===================================\n"
            "_______________________________ test_check_digit _______________________________\n\n"
            "    def test_check_digit():\n>       assert "
            f"validate('{f.decoy('110105194912310021')}')\n"
            "E       AssertionError: assert False\nE        +  where False = "
            f"validate('110105194912310021')\n\ntests/test_idcard.py:{f.i(10, 90)}: Assertion"
            "Error\n----------------------------- Captured log call "
            "-----------------------------\n"
            f"DEBUG    idcard:validate.py:{f.i(10, 60)} expected like {spec(f)}\n"
            f"=========================== 1 failed in {f.i(1, 9)}.{f.i(10, 99)}s "
            "===========================\n")


@T(K, "struct", "reports/TEST-phone_{w}.xml", "JUnit report")
def junit(f):
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="PhoneUtilTest" '
            f'tests="{f.i(3, 20)}" failures="1" time="0.{f.i(10, 99)}">\n  <testcase n'
            'ame="testSegment" classname="com.demo.PhoneUtilTest">\n'
            f'    <failure message="expected true for {f.decoy("12345678901")}">org.jun'
            'it.ComparisonFailure</failure>\n  </testcase>\n  <testcase name="testNull" classn'
            'ame="com.demo.PhoneUtilTest"/>\n</testsuite>\n')


@T(K, "struct", "git/shortlog_{d}.txt", "git log with authors' addresses")
def gitlog(f):
    out = ""
    for t in f.times(f.i(5, 25)):
        p = f.p()
        out += (f"commit {f.hex(40)}\nAuthor: {p.user} <{f.mail(p)}>\nDate:   "
                f"{t:%a %b %d %H:%M:%S %Y} +0800\n\n    "
                f"{f.c(['fix: 修复房号为空', 'feat: 支持护照', 'refactor: 拆分余额查询', 'docs: 更新说明'])}\n\n")
    return out


@T(K, "struct", "api/swagger_{w}.yaml", "OpenAPI with placeholders")
def swagger(f):
    return (f"openapi: 3.0.1\ninfo:\n  title: 客票查询\n  version: {f.i(1, 5)}.{f.i(0, 9)}\npaths:\n  "
            "/orders:\n    get:\n      parameters:\n        - name: idNo\n          in: query\n  "
            f"        description: 乘车人身份证号\n          schema: {{type: string, maxLength: 18}}\n"
            "        - name: trainNo\n          in: query\n          description: 车次\n          "
            "schema: {type: string}\n      responses:\n        '200':\n          description: "
            "成功\n")


@T(K, "struct", "rules/pii_{n}.yaml", "patterns of a scanner")
def rules(f):
    return ("rules:\n  - id: cn-idcard\n    regex: '[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|"
            "1[0-2])\\d{5}[0-9Xx]'\n    keywords: [身份证, idcard]\n  - id: cn-mobile\n    regex: "
            "'1[3-9]\\d{9}'\n    keywords: [手机号, 联系电话]\n" +
            f"  - id: cn-plate\n    regex: '[京津沪][A-Z][0-9A-Z]{{5}}'\n    severity: "
            f"{f.c(['low', 'medium'])}\n")


@T(K, "struct", "tools/{w}/gen_fake.py", "fake data maker source")
def fake(f):
    return ('"""随机生成测试身份证号与手机号。"""\nimport random\n\nWEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7,'
            ' 9, 10, 5, 8, 4, 2)\nCODES = "10X98765432"\n\n\ndef fake_id(area):\n    body = area '
            '+ "19900101" + "%03d" % random.randint(0, 999)\n'
            '    return body + CODES[sum(int(c) * w for c, w in zip(body, WEIGHTS)) % 11]\n\n\n'
            f'if __name__ == "__main__":\n    for _ in range({f.i(5, 50)}):\n        prin'
            f't(fake_id("{f.c(P.AREAS)[0]}"))\n')


@T(K, "prose", "裁判文书/{w}刑初判决书.txt", "published judgment, names reduced, no numbers", enc=TXT)
def judgment(f):
    c, s = f.c(P.CHARGES), f.c(list(P.SURNAMES)[:60])
    return (f"{f.c(P.AREAS)[2]}{f.c(P.AREAS)[3]}人民法院\n刑 事 判 决 书\n"
            f"（{f.i(2016, 2023)}）{f.c('粤苏浙鲁')}01{f.i(10, 30)}刑初{f.i(10, 900)}号\n\n公诉机关：人民检察院。\n"
            f"被告人{s}某某，男，汉族，小学文化，农民。因涉嫌犯{c}罪被刑事拘留，现羁押于看守所。\n\n"
            f"本院认为，被告人{s}某某的行为已构成{c}罪，公诉机关指控的罪名成立。判决如下：\n被告人{s}某某犯{c}罪，判处有期徒刑一年。\n")


@T(K, "prose", "法规/治安管理处罚法摘录_{n}.txt", "law text", enc=TXT)
def law(f):
    arts = [
        "第五十六条　旅馆业的工作人员对住宿的旅客不按规定登记姓名、身份证件种类和号码的，处二百元以上五百元以下罚款。", "第四十三条　殴打他人的，或者故意伤害他人身体的，处五日以上十日以下拘留。",
        "第七十二条　吸食、注射毒品的，处十日以上十五日以下拘留。", "第五十七条　房屋出租人将房屋出租给无身份证件的人居住的，处二百元以上五百元以下罚款。",
        "第四十九条　盗窃、诈骗、哄抢、抢夺公私财物的，处五日以上十日以下拘留。"
    ]
    return "\n".join(f.r.sample(arts, f.i(3, 5))) + "\n"


@T(K, "prose", "会议/个人信息保护专题会_{d}.docx", "minutes on data protection")
def minutes(f):
    return (docx("个人信息保护专题会议纪要", f"时间：{f.base:%Y年%m月%d日}　地点：{f.i(3, 18)}楼会议室", "一、通报近期开房记录、航班信息等数据泄露事件，要求各业务线自查。",
                 "二、客户身份证号、手机号导出须双人审批。", f"三、{f.i(2, 11)}月底前完成日志脱敏改造，余额字段不得落盘。", "四、下次会议另行通知。"))


@T(K, "prose", "客服/FAQ_{n}.md", "customer FAQ with a hotline")
def faq(f):
    items = ([
        "### 如何修改手机号？\n登录后在“我的-设置”里更换，需要验证身份证后四位。", "### 入住需要什么证件？\n请携带本人有效身份证，同住人也需登记。",
        "### 退票手续费怎么算？\n开车前 8 天以上不收，48 小时以上 5%。", "### 余额多久到账？\n1 到 3 个工作日。", "### 可以代订吗？\n可以，请填写乘机人姓名和证件号。"
    ])
    return "# 常见问题\n\n" + "\n\n".join(f.r.sample(items, f.i(3, 5))) + f"\n\n人工客服 {f.hotline()}\n"


@T(K, "struct", "deploy/{w}.yaml", "Kubernetes manifest")
def k8s(f):
    return ("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: hotel-api\n  labels: "
            f"{{app: hotel-api}}\nspec:\n  replicas: {f.i(1, 6)}\n  template:\n    spec:\n      "
            "containers:\n        - name: api\n          image: "
            f"registry.local/hotel-api:{f.i(1, 5)}.{f.i(0, 30)}.{f.i(0, 9)}\n          env:\n     "
            f"       - {{name: SMS_SIGN, value: 云途}}\n            - {{name: BUILD_ID, value: "
            f"\"{f.i(10 ** 12, 10 ** 13)}\"}}\n")


@T(K, "struct", "cal/部门日历_{n}.ics", "calendar of team events")
def ics(f):
    out = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//demo//cal//CN\n"
    for t in f.times(f.i(4, 14)):
        out += (f"BEGIN:VEVENT\nUID:{f.hex(16)}@cal.local\nDTSTART:{t:%Y%m%dT%H%M%S}\n"
                f"SUMMARY:{f.c(['部门例会', '系统割接', '版本发布', '安全培训', '消防演练'])}\nLOCATION:{f.i(2, 20)}楼\n"
                "END:VEVENT\n")
    return out + "END:VCALENDAR\n"


@T(K, "struct", "notebooks/分析_{w}.ipynb", "notebook with aggregates only")
def nb(f):
    return (js(
        {
            "cells": [{
                "cell_type": "markdown",
                "metadata": {},
                "source": ["# 入住时段分布\n", "数据已聚合，不含个人信息"]
            }, {
                "cell_type":
                "code",
                "execution_count":
                1,
                "metadata": {},
                "outputs": [{
                    "output_type": "stream",
                    "name": "stdout",
                    "text": [f"{h:02d}时  {f.i(10, 900)}\n" for h in range(12, 24)]
                }],
                "source": ["df.groupby('hour').size()"]
            }],
            "metadata": {},
            "nbformat":
            4,
            "nbformat_minor":
            5
        }, 1))


@T(K, "prose", "公告/停水通知_{d}.txt", "notice to residents", enc=TXT)
def notice(f):
    return (f"停水通知\n\n尊敬的{f.c(P.ESTATES)}业主：\n\n因管网检修，定于{f.base.month}月{f.base.day}日9:00至17:00对"
            f"{f.i(1, 9)}至{f.i(10, 20)}号楼停水，请提前储水。\n\n物业服务中心\n电话：{f.orgtel()}\n")


@T(K, "prose", "新闻/口岸客流_{w}.md", "news text on border traffic")
def news(f):
    return (f"# 国庆假期首日口岸出入境客流{f.i(20, 90)}万人次\n\n{f.base.year}年10月1日，"
            f"{f.c(['罗湖', '皇岗', '拱北'])}口岸迎来出境高峰，边检站开通全部自助通道。据统计，"
            f"当日出境{f.i(10, 40)}万人次、入境{f.i(10, 40)}万人次。边检部门提醒旅客提前查验护照、通行证有效期。\n")


@T(K, "struct", "config/template_sms_{n}.json", "message templates with placeholders")
def smstpl(f):
    rows = ([
        "您的验证码是${code}，5分钟内有效。", "尊敬的${name}，您预订的${hotel}已确认，入住日期${date}。", "您尾号${tail}的卡支出${amount}元，余额${balance}元。",
        "${name}您好，您乘坐的${trainNo}次列车即将发车。"
    ])
    return js([{"templateCode": f"SMS_{f.d(9)}", "content": c} for c in f.r.sample(rows, f.i(2, 4))])


@T(K, "prose", "README_{w}.md", "project readme with made-up placeholders")
def readme(f):
    return ("# idcard-ocr-demo\n\n调用方式：\n\n```bash\ncurl -X POST "
            f"http://localhost:{f.i(3000, 9000)}/ocr -F image=@front.jpg\n```\n\n返回字段：`name` "
            "姓名、`idNumber` 身份证号、`address` 住址、`validDate` 有效期。\n\n样例图片请自备，仓库不提供任何证件照片。\n\n## Licen"
            "se\n\nMIT\n")


@T(K, "table", "docs/数据字典_{d}.xlsx", "data dictionary")
def datadict(f):
    rows = [["表名", "字段", "类型", "说明", "是否敏感"]
            ] + [["t_guest", "id_card", "char(18)", "身份证号", "是"], ["t_guest", "mobile", "char(11)", "手机号", "是"],
                 ["t_guest", "room_no", "varchar(8)", "房号", "否"], ["t_acct", "card_no", "varchar(19)", "银行卡号", "是"],
                 ["t_acct", "balance", "decimal(12,2)", "余额", "是"], ["t_car", "plate_no", "varchar(8)", "车牌号", "是"],
                 ["t_car", "vin", "char(17)", "车架号", "是"]]
    return xlsx(("字段", rows[:1] + f.r.sample(rows[1:], f.i(4, 7))))
