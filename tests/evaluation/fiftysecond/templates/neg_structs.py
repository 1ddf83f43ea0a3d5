"""Hard negatives, structures and logs."""
from lib import *
from templates.neg_tables import N, oid, snow


@N('struct', 'interface description of a hotel system')
def neg_openapi(c):
    f = c.r.sample(['guest_name', 'id_no', 'mobile', 'room_no', 'checkin_time', 'checkout_time', 'hotel_name', 'deposit'], 6)
    c.out('openapi.yaml', 'openapi: 3.0.1\ninfo:\n  title: 酒店入住接口\n  version: 1.4.2\npaths:\n  /stay:\n    post:\n      summary: 登记入住\ncomponents:\n  schemas:\n    Stay:\n      type: object\n      properties:\n' + ''.join(f'        {x}:\n          type: string\n          maxLength: {c.ri(8, 64)}\n          description: {c.ch("必填", "选填", "证件类型为身份证时必填")}\n' for x in f), enc='utf-8')


@N('struct', 'texts of a bank app for translation')
def neg_i18n(c):
    d = {'balance.title': '账户余额', 'balance.empty': '余额：暂无', 'card.input': '请输入银行卡号', 'idcard.error': '身份证号格式不正确', 'phone.placeholder': '请输入11位手机号', 'trans.head': '交易日期,摘要,金额,余额,对方户名', 'stay.title': '入住时间 / 退房时间', 'order.tip': '乘车人信息须与证件一致'}
    k = c.r.sample(sorted(d), c.ri(5, 8))
    if c.r.random() < .5: c.out('zh_CN.json', js({x: d[x] for x in k}, indent=2), enc='utf-8')
    else: c.out('messages_zh.properties', ''.join(f'{x}={d[x]}\n' for x in k), enc='utf-8')


@N('struct', 'telemetry of devices with coordinates but nobody')
def neg_telemetry(c):
    o = ''
    for t in c.seq(c.ri(8, 50), lo=1, hi=20):
        x, y = c.xy(); o += js({'sensor': f'AQ-{c.ri(100, 160)}', 'ts': f0(t), 'lng': float(x), 'lat': float(y), 'pm25': c.ri(5, 190), 'batt': c.ri(20, 100), 'seq': snow(c)}) + '\n'
    c.out('air_quality.jsonl', o, enc='utf-8')


@N('struct', 'code that reads statements')
def neg_importer(c):
    c.out('icbc_importer.py', f'''# -*- coding: utf-8 -*-
"""导入{c.ch(BINS)[2]}流水。"""
import csv

HEADER = ["交易日期", "摘要", "收入/支出金额", "余额", "对方户名", "对方账号"]
CARD_RE = r"卡号[:：](\\d{{16,19}})"
ID_RE = r"[1-9]\\d{{16}}[0-9X]"
MAX_ROWS = {c.ri(1000, 9000)}
BUILD = "{snow(c)}"


def parse(path):
    with open(path, encoding="gb18030") as f:
        for row in csv.DictReader(f):
            if row["交易日期"] and row["余额"]:
                yield row["交易日期"], row["对方户名"], float(row["余额"])
''', enc='utf-8')


@N('struct', 'table definitions without rows')
def neg_ddl(c):
    t = c.ch('hotel_stay', 'driver_licence', 'netbar_online', 'bdc_qlr')
    c.out('schema.sql', f'-- 结构，不含数据\nDROP TABLE IF EXISTS `{t}`;\nCREATE TABLE `{t}` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n  `xm` varchar(64) COMMENT \'姓名\',\n  `sfzh` char(18) COMMENT \'身份证号\',\n  `sjh` varchar(20) COMMENT \'手机号\',\n  `rzsj` datetime COMMENT \'入住时间/上机时间\',\n  `hphm` varchar(12) COMMENT \'号牌号码\',\n  PRIMARY KEY (`id`), KEY `idx_sfzh` (`sfzh`)\n) ENGINE=InnoDB AUTO_INCREMENT={oid(c)} COMMENT=\'{c.ch("住宿", "驾驶证", "上网", "权利人")}\';\n', enc='utf-8')


@N('struct', 'access log of a web server')
def neg_access_log(c):
    o = ''
    for t in c.seq(c.ri(10, 60), lo=0, hi=3):
        o += f'10.{c.ri(0, 250)}.{c.ri(0, 250)}.{c.ri(1, 250)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /api/{c.pick("train flight order room")}?rid={snow(c)}&ts={int(t.timestamp() * 1000)} HTTP/1.1" 200 {c.ri(200, 90000)} "-" "okhttp/3.{c.ri(1, 14)}.0" {c.decoy("0." + c.ch("13", "15", "18") + c.digs(9))}\n'
    c.out('access.log', o, enc='utf-8')


@N('struct', 'places of a map, GeoJSON')
def neg_geojson(c):
    f = []
    for _ in range(c.ri(4, 25)):
        x, y = c.xy(); f.append({'type': 'Feature', 'properties': {'name': c.ch(REG)[3] + c.ch('充电站', '公厕', '派出所', '公交站'), 'code': c.digs(6)}, 'geometry': {'type': 'Point', 'coordinates': [float(x), float(y)]}})
    c.out('poi.geojson', js({'type': 'FeatureCollection', 'features': f}), enc='utf-8')


@N('struct', 'service log in which people are masked')
def neg_masked_log(c):
    o = ''
    for t in c.seq(c.ri(6, 40), lo=0, hi=5):
        o += f'{f0(t)} INFO UserService - 实名认证通过 name={c.ch(SUR)}* idNo={c.allow(ID, c.ch(REG)[0][:4] + "************" + c.digs(1) + c.ch("X", "3", "8"))} phone={c.allow(MB, c.ch(MP) + "****" + c.digs(4))} trace={c.r.getrandbits(64):016x}\n'
    c.out('user-service.log', o)


@N('struct', 'device ids in a settings file')
def neg_k8s(c):
    c.out('deploy.yaml', f'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {c.pick("stay-sync cdr-parser border-etl plate-ocr")}\n  uid: {c.r.getrandbits(32):08x}-{c.r.getrandbits(16):04x}-4{c.r.getrandbits(12):03x}-a{c.r.getrandbits(12):03x}-{c.r.getrandbits(48):012x}\n  generation: {c.ri(1, 90)}\nspec:\n  replicas: {c.ri(1, 6)}\n  template:\n    spec:\n      containers:\n        - name: app\n          image: registry.local/app:{c.ri(1, 4)}.{c.ri(0, 30)}.{c.ri(0, 30)}-{c.decoy(f2(c.dt(2017, 2022)))}\n          env:\n            - name: MAX_BYTES\n              value: "{c.decoy("17179869184")}"\n            - name: MACHINE_ID\n              value: "{snow(c)}"\n', enc='utf-8')


@N('struct', 'invoices of firms in XML with long numbers')
def neg_invoice_xml(c):
    o = ''
    for _ in range(c.ri(2, 20)):
        o += f'  <invoice><code>{c.decoy("0" + c.digs(11))}</code><no>{c.digs(8)}</no><serial>{c.badid()}</serial><amount>{c.yuan(50, 90000)}</amount><item>{c.ch("*住宿服务*住宿费", "*运输服务*客运", "*经营租赁*房租")}</item></invoice>\n'
    c.out('invoices.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<list>\n{o}</list>\n', enc=c.ch('utf-8', 'gb18030'))


@N('struct', 'exchange of a machine: call centre statistics per queue')
def neg_queue_json(c):
    c.out('queue_stat.json', js([{'queue': c.ch('售后', '投诉', '预约'), 'start_time': f0(t), 'inbound': c.ri(10, 900), 'answered': c.ri(5, 800), 'avg_duration': c.ri(20, 400), 'sl': c.yuan(60, 99, 1)} for t in c.seq(c.ri(5, 30), lo=30, hi=60)], indent=c.ch(None, 2)), enc='utf-8')


@N('struct', 'rules of a desensitisation tool')
def neg_rules_toml(c):
    c.out('mask_rules.toml', f'[idcard]\npattern = "^[1-9]\\\\d{{5}}(19|20)\\\\d{{9}}[0-9Xx]$"\nmask = "keep:6,{c.ri(2, 4)}"\nlabel = ["身份证", "公民身份号码", "GMSFHM"]\n\n[mobile]\npattern = "^1[3-9]\\\\d{{9}}$"\nmask = "keep:3,4"\nlabel = ["手机号", "联系电话"]\n\n[bankcard]\npattern = "^62\\\\d{{14,17}}$"\nsalt = "{c.r.getrandbits(96):024x}"\n\n[meta]\nrevision = {oid(c)}\n', enc='utf-8')
