"""Hard negatives: documents, code, schemas, settings."""
import json
from lib.core import tpl, FIELDS, KINDS, META
from lib.cols import camel
from lib import office
from lib.fields import CRIME, SHOP
from lib.people import REGIONS, bad_id, bad_card, COMM
from templates.native_money import st, J
from templates.shapes_table import tocsv

N = lambda name: tpl("null", None, name)


def kf(F):
    k = F.rng.choice(KINDS)
    return k, FIELDS[k], META[k][0][0], META[k][1]


@N("api_doc")
def _(F):
    k, fs, t, zh = kf(F)
    return "md", "# %s查询接口\n\n`POST /api/v2/%s/query`\n\n| 字段 | 类型 | 说明 |\n| --- | --- | --- |\n%s\n\n返回示例（已脱敏）：\n\n```json\n%s\n```\n\n错误码：0 成功，4001 证件号校验位错误，4002 手机号格式错误。\n" % (zh, t, "\n".join("| %s | string | %s |" % (camel(f[2]), f[1].split("/")[0]) for f in fs), J({camel(f[2]): "***" for f in fs}, indent=2))


@N("ddl_schema")
def _(F):
    ks = F.rng.sample(KINDS, 4)
    return "sql", "SET NAMES utf8mb4;\n\n" + "\n\n".join("CREATE TABLE `%s` (\n  `id` bigint(20) NOT NULL AUTO_INCREMENT COMMENT '主键',\n%s\n  `create_time` datetime DEFAULT NULL,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='%s';" % (META[k][0][0], "\n".join("  `%s` varchar(64) DEFAULT NULL COMMENT '%s'," % (f[2], f[1].split("/")[0]) for f in FIELDS[k]), META[k][1]) for k in ks) + "\n"


@N("java_entity")
def _(F):
    k, fs, t, zh = kf(F)
    return "java", "package com.hxsoft.entity;\n\nimport lombok.Data;\nimport io.swagger.annotations.ApiModelProperty;\n\n/**\n * %s\n */\n@Data\npublic class %s {\n%s\n}\n" % (zh, "".join(x.title() for x in t.split("_")), "\n".join("    @ApiModelProperty(\"%s\")\n    private String %s;\n" % (f[1].split("/")[0], camel(f[2])) for f in fs))


@N("importer_code")
def _(F):
    return "py", "# -*- coding: utf-8 -*-\nimport csv\n\nHEAD = {\n    'icbc': ['交易日期', '帐号', '储种', '序号', '币种', '钞汇', '摘要', '地区', '收入/支出金额', '余额', '对方户名', '对方帐号', '渠道'],\n    'wechat': ['交易时间', '交易类型', '交易对方', '商品', '收/支', '金额(元)', '支付方式', '当前状态', '交易单号', '商户单号', '备注'],\n    'boc': ['记账日期', '记账时间', '币别', '金额', '余额', '交易名称', '渠道', '网点名称', '附言', '对方账户名', '对方卡号/账号', '对方开户行'],\n}\nSKIP = %d\n\n\ndef load(path, kind):\n    with open(path, encoding='gb18030') as f:\n        rows = list(csv.reader(f))[SKIP:]\n    idx = [rows[0].index(h) for h in HEAD[kind]]\n    for row in rows[1:]:\n        if '合计' in row[0]:\n            break\n        yield [row[i].strip() for i in idx]\n" % F.rng.randrange(1, 20)


@N("i18n_json")
def _(F):
    ks = F.rng.sample(KINDS, 5)
    return "json", J({k.replace(".", "_"): {camel(f[2]): f[1].split("/")[0] for f in FIELDS[k]} for k in ks}, indent=2) + "\n"


@N("i18n_properties")
def _(F):
    ks = F.rng.sample(KINDS, 3)
    return "properties", "# 页面文案\n" + "\n".join("%s.%s=%s" % (k, f[2], f[1].split("/")[0]) for k in ks for f in FIELDS[k]) + "\nhotel.tip=请携带有效身份证件办理入住，退房时间为次日12:00\nbank.balance.tip=账户余额不足，请充值后再试\n"


@N("spring_yaml")
def _(F):
    return "yml", "server:\n  port: %d\nspring:\n  datasource:\n    url: jdbc:mysql://10.0.%d.12:3306/hotel_prod?useUnicode=true&serverTimezone=GMT%%2B8\n    username: app\n    password: ENC(%s)\n  redis:\n    host: 10.0.2.9\n    port: 6379\nsms:\n  sign: 【住宿登记】\n  template: SMS_%d\nmask:\n  fields: [idCard, mobile, bankCard, guestName]\nsnowflake:\n  epoch: %d\n" % (F.rng.randrange(7001, 9999), F.rng.randrange(1, 50), "".join(F.rng.choice("abcdefGHJK23456") for _ in range(22)) + "==", F.rng.randrange(10 ** 8, 2 * 10 ** 8), int(F.d(int(F.base.timestamp() * 1000))))


@N("vue_form")
def _(F):
    k, fs, t, zh = kf(F)
    return "vue", "<template>\n  <el-form :model=\"form\" :rules=\"rules\" label-width=\"120px\">\n%s\n    <el-button @click=\"submit\">提交</el-button>\n  </el-form>\n</template>\n\n<script>\nexport default {\n  data() {\n    return {\n      form: { %s },\n      rules: { idCard: [{ pattern: /^\\d{17}[\\dXx]$/, message: '身份证号格式不正确' }] },\n    }\n  },\n}\n</script>\n" % ("\n".join("    <el-form-item label=\"%s\"><el-input v-model=\"form.%s\" placeholder=\"请输入%s\"/></el-form-item>" % (f[1].split("/")[0], camel(f[2]), f[1].split("/")[0]) for f in fs), ", ".join("%s: ''" % camel(f[2]) for f in fs))


@N("header_only_csv")
def _(F):
    k, fs, t, zh = kf(F)
    return "csv", ",".join(["序号"] + [f[1].split("/")[0] for f in fs if "{}" not in f[1].split("/")[0]]) + "\n"


@N("import_template_xlsx")
def _(F):
    k, fs, t, zh = kf(F)
    return "xlsx", office.xlsx([("导入模板", [[f[1].split("/")[0] for f in fs], ["必填"] * len(fs)], False, []), ("说明", [["1、证件号码为18位，末位X大写"], ["2、手机号为11位数字"], ["3、日期格式：yyyy-MM-dd"]], False, [])])


@N("bad_id_fixture")
def _(F):
    return "py", "# -*- coding: utf-8 -*-\nimport pytest\nfrom validator import check_id\n\nBAD = [\n%s\n]\n\n\n@pytest.mark.parametrize('no', BAD)\ndef test_reject(no):\n    assert not check_id(no)   # 校验位全部是错的\n" % "\n".join("    '%s'," % F.d(bad_id(F.rng)) for _ in range(min(F.n, 30)))


@N("bad_card_fixture")
def _(F):
    return "csv", "case_id,card_no,expect\n" + "\n".join("%d,%s,LUHN_ERROR" % (i + 1, F.d(bad_card(F.rng))) for i in range(min(F.n, 40))) + "\n"


@N("bad_rows_fixture")
def _(F):
    rows = [["用例", "证件号码", "车次", "预期结果"]] + [["用例%d" % (i + 1), F.d(bad_id(F.rng)), "G%d" % F.rng.randrange(1, 999), "证件号校验失败"] for i in range(min(F.n, 30))]
    return "csv", tocsv(rows)


@N("rules_yaml")
def _(F):
    return "yaml", "rules:\n  - id: id_card\n    regex: '[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])\\d{5}[\\dXx]'\n    keywords: [身份证, 证件号, sfzh]\n    level: %d\n  - id: mobile\n    regex: '1[3-9]\\d{9}'\n    keywords: [手机, 电话]\n  - id: bank_card\n    regex: '62\\d{14,17}'\n    keywords: [卡号, 余额, 开户行]\n  - id: hotel\n    keywords: [入住, 退房, 房号, 开房记录]\nwhitelist:\n  - '*.min.js'\n" % F.rng.randrange(1, 5)


@N("etl_sql")
def _(F):
    k, fs, t, zh = kf(F)
    return st(F, "sql", "hql"), "-- %s 脱敏入仓\nset hive.exec.dynamic.partition=true;\ninsert overwrite table dwd.%s partition(dt='${bizdate}')\nselect\n%s\nfrom ods.%s\nwhere dt='${bizdate}' and length(%s)>0;\n" % (zh, t, ",\n".join("  mask_show_first_n(%s, 3) as %s  -- %s" % (f[2], f[2], f[1].split("/")[0]) for f in fs), t, fs[0][2])


@N("sms_templates")
def _(F):
    return "json", J([{"code": "SMS_%d" % F.rng.randrange(10 ** 8, 2 * 10 ** 8), "content": c} for c in F.rng.sample(["尊敬的${name}，您预订的${hotel}已确认，入住日期${date}，房号到店分配。", "您尾号${tail}的账户于${time}支出${amt}元，余额${bal}元。", "您乘坐的${flight}航班${dep}-${arr}将于${time}起飞。", "${name}您好，您的车辆${plate}有一条违章待处理。", "验证码${code}，5分钟内有效。", "您的房租${rent}元将于${date}到期。"], 4)], indent=2) + "\n"


@N("test_case_doc")
def _(F):
    return "docx", office.docx(["测试用例说明书", "一、身份证输入框：输入17位、19位、含字母、末位错误的号码，均应提示“证件号码有误”。", "二、手机号输入框：输入12开头或10位号码应提示错误。", "三、入住登记：退房时间早于入住时间应拦截。", "四、错误样例：%s、%s。" % (F.d(bad_id(F.rng)), F.d(bad_id(F.rng))), "编写：测试组　%s" % F.cn(F.base)])


@N("changelog")
def _(F):
    o = ["# 更新日志\n"]
    for i in range(F.rng.randrange(4, 12)):
        o.append("## v2.%d.%d (%s)\n\n- %s\n- %s\n" % (F.rng.randrange(10, 40), i, F.day(F.base), st(F, "修复身份证末位小写x校验失败", "新增车次与座位号展示", "银行卡号输入自动分组", "导出增加房号列"), st(F, "优化航班查询超时", "余额展示保留两位小数", "不动产证号支持括号全角", "网吧终端号改为四位")))
    return "md", "\n".join(o)


@N("package_lock")
def _(F):
    hexd = lambda n: "".join(F.rng.choice("0123456789abcdef") for _ in range(n))
    return "json", J({"name": "admin", "version": "1.0.0", "lockfileVersion": 1, "dependencies": {n: {"version": "%d.%d.%d" % tuple(F.rng.randrange(0, 20) for _ in range(3)), "resolved": "https://registry.npmmirror.com/%s" % n, "integrity": "sha1-" + hexd(40)} for n in F.rng.sample(["vue", "axios", "lodash", "moment", "echarts", "element-ui", "idcard", "china-area-data", "qs", "js-cookie", "xlsx"], 8)}}, indent=2) + "\n"


@N("blank_form_html")
def _(F):
    k, fs, t, zh = kf(F)
    return "html", "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s录入</title></head><body><form method=\"post\">\n%s\n<button>保存</button></form></body></html>\n" % (zh, "\n".join("<label>%s</label><input name=\"%s\" value=\"\">" % (f[1].split("/")[0], camel(f[2])) for f in fs))


@N("law_text")
def _(F):
    return "txt", "旅馆业治安管理规定（节选）\n\n第六条　旅馆接待旅客住宿必须登记。登记时，应当查验旅客的身份证件，按规定的项目如实登记。\n第七条　互联网上网服务营业场所应当对上网消费者的身份证等有效证件进行核对、登记，保存时间不得少于60日。\n第%d条　非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的，应当认定为情节严重。\n第%d条　住宿信息、通信记录、交易信息五百条以上的，同前款。\n" % (F.rng.randrange(8, 12), F.rng.randrange(12, 20))


@N("published_judgment")
def _(F):
    c = F.city
    return "txt", "%s%s人民法院\n刑事裁定书\n（%d）%s%s刑初%d号\n\n被告人%s某某，因犯%s罪判处有期徒刑%d年。本院审理查明，被告人伙同李某甲（另案处理）……\n本件公开版本已隐去当事人身份信息。\n" % (c[2], c[3], F.base.year, c[4][0], c[0][2:], F.rng.randrange(3, 900), st(F, *"王李张陈刘"), F.rng.choice(CRIME), F.rng.randrange(1, 8))


@N("dictionary_codes")
def _(F):
    rs = F.rng.sample(REGIONS, 20)
    return st(F, "csv", "txt"), "code,name,plate_prefix,area_code\n" + "\n".join("%s,%s%s%s,%s,%s" % (r[0], r[1], r[2], r[3], r[4], r[5]) for r in rs) + "\n"


@N("regex_blog")
def _(F):
    return "md", "# 身份证校验算法\n\n加权因子 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2，对 11 取模得校验码。\n\n```js\nconst w = [7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2]\n```\n\n例如号码 `%s` 最后一位就不对，请读者自己算算应该是几。银行卡则用 Luhn，`%s` 同样通不过。\n" % (F.d(bad_id(F.rng)), F.d(bad_card(F.rng)))


@N("dockerfile")
def _(F):
    return "txt", "FROM openjdk:8-jre\nENV TZ=Asia/Shanghai JAVA_OPTS=\"-Xms%dm -Xmx%dm\"\nCOPY hotel-register.jar /app.jar\nEXPOSE %d\nHEALTHCHECK --interval=30s CMD curl -f http://127.0.0.1:8080/actuator/health\nENTRYPOINT [\"sh\",\"-c\",\"java $JAVA_OPTS -jar /app.jar\"]\n" % (F.rng.randrange(256, 1024), F.rng.randrange(1024, 4096), F.rng.randrange(7000, 9999))
