"""Hard negatives, code and prose: source, schemas, documentation, translations, law, drawings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random

File = tuple[str, bytes, dict[str, list[str]]]

TEXTS = {
    "src/importers/icbc.py": '''HEADER = "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道"
MARK = "中国工商银行借记账户历史明细（电子版）"


def parse(rows):
    """Read 交易日期, 余额 and 对方户名 from a statement."""
    for row in rows:
        yield row["交易日期"], row["收入/支出金额"], row["余额"], row["对方户名"]
''',
    "src/importers/alipay.js": """const FIELDS = ['交易时间','交易分类','交易对方','对方账号','商品说明','收/支','金额','收/付款方式','交易状态'];
module.exports = (line) => { const [time, , peer, account] = line.split(','); return { time, peer, account }; };
""",
    "src/hotel/CheckinService.java": """public class CheckinService {
    private String guestName;   // 旅客姓名
    private String idCard;      // 身份证号
    private String roomNo;      // 房号
    private Date checkinTime;   // 入住时间
    private Date checkoutTime;  // 退房时间
    public void setMobile(String mobile) { if (!mobile.matches("^1[3-9]\\\\d{9}$")) throw new IllegalArgumentException("手机号格式错误"); }
}
""",
    "src/validators/idcard.go": """package idcard

var weights = []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
var re = regexp.MustCompile(`^[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])\\d{2}\\d{3}[0-9Xx]$`)
""",
    "src/map/utils.ts": """export const GUANGZHOU = { lng: 113.264435, lat: 23.129163 };
export const center = [104.066541, 30.572269]; // 成都
const X_PI = 52.35987755982988; // 3.14159265358979324 * 3000.0 / 180.0
""",
    "src/i18n/zh_CN.json": json.dumps(
        {
            "name": "姓名",
            "idCard": "身份证号",
            "mobile": "手机号",
            "checkin": "入住时间",
            "checkout": "退房时间",
            "room": "房号",
            "flight": "航班号",
            "train": "车次",
            "balance": "余额",
            "bankCard": "银行卡号",
            "plate": "车牌号",
            "hotel": "酒店名称",
            "hint": "请输入11位手机号码",
            "case": "案件编号",
        },
        ensure_ascii=False,
        indent=2,
    ),
    "src/i18n/messages_zh.properties": "user.name=姓名\nuser.idcard=身份证号\nuser.mobile=手机号\nstay.checkin=入住时间\nstay.checkout=退房时间\n"
    "account.balance=账户余额\naccount.card=银行卡号\nlicence.class=准驾车型\nhint.mobile=请输入正确的手机号\n",
    "src/i18n/zh.po": 'msgid "Balance"\nmsgstr "余额"\n\nmsgid "ID number"\nmsgstr "身份证号"\n\nmsgid "Check-in"\nmsgstr "入住时间"\n',
    "src/i18n/zh.yml": "zh:\n  guest:\n    name: 姓名\n    id_number: 身份证号\n    phone: 联系电话\n  room: 房号\n  passport: 护照号\n",
    "db/schema.sql": """CREATE TABLE `hotel_checkin` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `guest_name` varchar(64) COMMENT '旅客姓名',
  `id_card` varchar(18) COMMENT '身份证号',
  `mobile` varchar(11) COMMENT '手机号',
  `checkin_time` datetime COMMENT '入住时间',
  `checkout_time` datetime COMMENT '退房时间',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=13512345890 DEFAULT CHARSET=utf8mb4 COMMENT='入住登记';
""",
    "db/queries.sql": "SELECT xm, sfzh, sjhm FROM t_ryxx WHERE sfzh = ? AND rzsj BETWEEN ? AND ?;\nINSERT INTO lkxx (xm, sfzh, fjh, rzsj) VALUES (?, ?, ?, ?);\n"
    "INSERT INTO lkxx (xm, sfzh, fjh, rzsj) VALUES (:xm, :sfzh, :fjh, :rzsj);\n",
    "db/dict.sql": "INSERT INTO sys_dict (code, label) VALUES ('01','身份证'),('02','护照'),('03','军官证'),('04','驾驶证');\n"
    "INSERT INTO sys_dict (code, label) VALUES ('C1','小型汽车'),('A2','牵引车'),('B2','大型货车');\n",
    "docs/旅馆接口.md": "# 旅客上传接口\n\n| 字段 | 类型 | 说明 |\n| --- | --- | --- |\n| xm | varchar(30) | 姓名 |\n| sfzh | char(18) | 身份证号 |\n"
    "| lgbm | char(10) | 旅馆编码 |\n| fjh | varchar(10) | 房间号 |\n| rzsj | char(14) | 入住时间 |\n| tfsj | char(14) | 退房时间 |\n",
    "docs/bank-api.md": "## 余额查询\n\n| 字段 | 类型 | 说明 |\n|---|---|---|\n| card_no | string | 银行卡号 |\n| balance | decimal | 账户余额 |\n| holder | string | 户名 |\n\n"
    '```json\n{"card_no": "<银行卡号>", "holder": "xxx", "balance": 0.00, "mobile": "{{mobile}}"}\n```\n',
    "docs/openapi.yaml": "paths:\n  /guests:\n    post:\n      parameters:\n        - name: idCard\n          description: 身份证号\n          schema: {type: string, maxLength: 18}\n"
    "        - name: mobile\n          description: 手机号\n        - name: checkinTime\n          description: 入住时间\n",
    "docs/api.html": "<html><body><h1>驾驶证查询</h1><table><tr><th>参数</th><th>必填</th><th>说明</th></tr><tr><td>name</td><td>是</td><td>姓名</td></tr>"
    "<tr><td>licenceNo</td><td>是</td><td>驾驶证号</td></tr><tr><td>archivesNo</td><td>否</td><td>档案编号</td></tr></table></body></html>",
    "docs/placeholders.json": '{"name": "string", "idCard": "string", "mobile": "string", "address": "string", "flightNo": "string", "list": []}',
    "docs/隐私政策.txt": "我们会收集您的姓名、身份证号、手机号、入住时间、退房时间、房号以及支付账户信息，用于办理入住登记。\n您可以随时更正或删除您的个人信息。\n",
    "docs/操作手册.txt": "一、登录系统。\n二、点击“旅客登记”，输入姓名、证件号码、房号、入住时间。\n三、退房时点击“退房”，核对押金与余额。\n酒店共有300间房，入住率 85%。\n",
    "law/刑法节选.txt": "第二百五十三条之一　违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，处三年以下有期徒刑或者拘役，并处或者单处罚金。\n"
    "第一百三十三条　违反交通运输管理法规，因而发生重大事故，致人重伤、死亡的，处三年以下有期徒刑或者拘役。\n",
    "law/司法解释.txt": "非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；\n非法获取、出售或者提供住宿信息、通信记录、健康生理信息、交易信息"
    "等其他可能影响人身、财产安全的公民个人信息五百条以上的；（法释〔2017〕10号）\n",
    "law/判决书.txt": "广东省广州市天河区人民法院\n刑事判决书\n（2016）粤0106刑初1187号\n公诉机关广州市天河区人民检察院。\n被告人李某，男，1985年出生，汉族，初中文化。因涉嫌犯盗窃罪于2016年3月2日被羁押，次日被刑事拘留。\n"
    "本院认为，被告人李某以非法占有为目的，秘密窃取他人财物，其行为已构成盗窃罪。判决如下：被告人李某犯盗窃罪，判处有期徒刑八个月，并处罚金人民币二千元。\n",
    "law/裁定书.txt": "北京市第三中级人民法院\n刑事裁定书\n（2018）京03刑终402号\n上诉人王某某因诈骗一案，不服北京市朝阳区人民法院（2017）京0105刑初2215号刑事判决，提出上诉。本院裁定准许撤回上诉。\n",
    "law/案例统计.csv": "案由,立案数,结案数\n盗窃,1203,1180\n诈骗,870,802\n危险驾驶,655,655\n",
    "web/style.css": ".price{color:#13812a}.seat-D12{width:138px;margin:0 13px 5px}@font-face{unicode-range:U+4E00-9FA5}.icon{background:url(icon@2x.png)}\n",
    "web/logo.svg": '<svg viewBox="0 0 1024 1024"><path d="M113.264435 23.129163C116.407395,39.904211 104.066541 30.572269 121.473701,31.230416z"/></svg>\n',
    "web/vendor.min.js": 'var e=13812094377,t="a13957120483b",n=0.13700482915,r=[1.5920384712,17179869184];function o(){return 1588888000123+e}\n',
    "web/package.json": '{"name":"hotel-admin","version":"1.38.0","dependencies":{"vue":"^2.6.14","echarts":"5.1.0","mobile-detect":"1.4.5"}}',
    "cnc/part.nc": "G21 G90\nG01 X113.2644 Y23.1291 F1200\nG1 X104.0665 Y30.5722\nT12 M06\nG28 Z0\nM30\n" * 12,
    "lists/requirements.txt": "requests==2.31.0\nD1==0.13.1\nK528-utils==1.0\nCA1301==0.2\nidcard-check==1.3.800\npandas==2.1.4\n",
    "lists/packages.tsv": "name\tversion\tsummary\nwechat-sdk\t0.6.4\tWeChat SDK\nid-validator\t1.0.20\t身份证号码校验\nphone-cn\t2.3.1\t手机号归属地查询\n",
    "news/报道.txt": "据记者调查，700元即可买到同事的行踪，包括开房记录、航班、列车、网吧、出境、入境、犯罪、住房、租房、银行、驾驶证等11项信息。\n警方已立案侦查，3名嫌疑人被刑事拘留。\n",
    "news/招聘.txt": "招聘前台2名，负责办理入住、退房手续，熟悉酒店管理系统。月租房补贴500元，工资面议。\n",
    "news/航班动态.txt": "受台风影响，12月1日CZ3101航班广州至北京延误，CA1301航班取消。G79次列车北京西至广州南晚点40分钟。\n",
    "conf/app.ini": "[bank]\nbalance_check = on\nload-balance: 5\ncard_prefix = 622202\n[mobile]\npattern = ^1[3-9]\\d{9}$\ntimeout = 13000\n",
}


def _geojson(rng: Random) -> bytes:
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"景点{i}"},
            "geometry": {
                "type": "Point",
                "coordinates": [round(rng.uniform(103, 120), 6), round(rng.uniform(23, 39), 6)],
            },
        }
        for i in range(60)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode()


def code_files(rng: Random) -> Iterator[File]:
    """Source code, documents, law and drawings."""
    for name, text in TEXTS.items():
        yield name, text.encode("gbk" if name.startswith("law/") and rng.random() < 0.5 else "utf-8"), {}
    yield "map/poi.geojson", _geojson(rng), {}
