"""negatives 2: code, config, schemas, i18n"""
from .core import T
from .util import *


def N(cls, shape): return T(None, cls, shape)


@N("struct", "DDL of a guest database")
def ddl(d, n):
    o = []
    for t, c in d.r.sample([("guest_checkin", "guest_name id_no room_no checkin_time checkout_time mobile"), ("flight_ticket", "passenger_name id_num flight_no dep_time ticket_no cabin"), ("bank_account", "acct_name cert_no card_no open_branch balance"), ("car_owner", "plate_no owner vin engine_no phone"), ("crj_record", "xm zjhm crbs crsj kadm")], d.i(2, 4)):
        o += [f"CREATE TABLE `{t}` (", "  `id` bigint(20) NOT NULL AUTO_INCREMENT,"] + [f"  `{x}` varchar({d.ch(18, 32, 64)}) DEFAULT NULL COMMENT '{x}'," for x in c.split()] + ["  PRIMARY KEY (`id`)", f") ENGINE=InnoDB AUTO_INCREMENT={d.dec('1' + d.dig(7))} DEFAULT CHARSET=utf8mb4;", ""]
    return "sql", "\n".join(o)


@N("struct", "i18n bundle")
def i18n(d, n):
    kv = {"guest.name": "姓名", "guest.idNo": "身份证号", "guest.room": "房号", "stay.checkin": "入住时间", "stay.checkout": "退房时间", "pay.balance": "余额", "pay.card": "银行卡号", "car.plate": "车牌号", "trip.flight": "航班号", "trip.train": "车次", "error.phone": "手机号格式不正确", "error.id": "身份证校验位错误"}
    return d.ch(("json", json.dumps(kv, ensure_ascii=False, indent=2) + "\n"), ("properties", "\n".join(f"{k}={v}" for k, v in kv.items()) + "\n"))


@N("struct", "importer source for bank statements")
def importer(d, n):
    return "py", f"""import csv

HEADERS = {{
    'icbc': ['交易日期', '帐号', '储种', '序号', '币种', '摘要', '余额', '对方户名', '对方帐号'],
    'cmb': ['记账日期', '货币', '金额', '余额', '交易摘要', '对手信息'],
    'wechat': ['交易时间', '交易类型', '交易对方', '商品', '收/支', '金额(元)', '支付方式'],
}}
MIN_ROWS = {d.i(2, 9)}


def detect(line):
    for k, h in HEADERS.items():
        if sum(x in line for x in h) >= 5:
            return k


def rows(path, enc='gb18030'):
    with open(path, encoding=enc) as f:
        for r in csv.reader(f):
            if len(r) > MIN_ROWS and r[0][:2] == '20':
                yield r
"""


@N("struct", "validator code with ID weights")
def validator(d, n):
    return "java", """package com.%s.util;

public final class IdCardUtil {
    private static final int[] W = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String C = "10X98765432";
    private static final String RE = "^[1-9]\\\\d{5}(18|19|20)\\\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\\\d|3[01])\\\\d{3}[\\\\dXx]$";
    private static final long serialVersionUID = %sL;

    public static boolean valid(String s) {
        if (s == null || !s.matches(RE)) return false;
        int t = 0;
        for (int i = 0; i < 17; i++) t += (s.charAt(i) - '0') * W[i];
        return C.charAt(t %% 11) == Character.toUpperCase(s.charAt(17));
    }
}
""" % (d.ch("boyuan", "zhrt", "hngz"), d.dec("-" + d.dig(19, "3458")))


@N("struct", "unit fixture with wrong check digits")
def badfix(d, n):
    L = [f"    ('{d.badid()}', False)," for _ in range(d.i(5, 14))]
    return "py", "import pytest\nfrom app.idcard import check\n\nCASES = [\n" + "\n".join(L) + "\n    ('', False),\n    (None, False),\n]\n\n\n@pytest.mark.parametrize('s,ok', CASES)\ndef test_check(s, ok):\n    assert check(s) is ok\n"


@N("struct", "application configuration")
def appcfg(d, n):
    return d.ch("yml", "yaml"), f"spring:\n  application:\n    name: hotel-pms\n  datasource:\n    url: jdbc:mysql://10.{d.i(0, 99)}.{d.i(0, 99)}.{d.i(2, 200)}:3306/pms?useSSL=false\n    username: pms_rw\n    hikari:\n      maximum-pool-size: {d.i(10, 80)}\n      max-lifetime: {d.dig(7)}\nupload:\n  max-bytes: {d.dec('1' + d.dig(10))}\nsms:\n  template-id: SMS_{d.dec(d.dig(9))}\n  hotline: {d.dec('400' + d.dig(7))}\nsnowflake:\n  epoch: {d.dec('15' + d.dig(11))}\nmail:\n  from: {d.sysmail('noreply@hrd-group.cn')}\n"


@N("struct", "swagger schema")
def swagger(d, n):
    props = {k: {"type": "string", "description": v} for k, v in d.r.sample([("passengerName", "乘机人姓名"), ("idNo", "证件号码"), ("flightNo", "航班号"), ("depTime", "起飞时间"), ("checkinTime", "入住时间"), ("roomNo", "房号"), ("cardNo", "银行卡号"), ("balance", "账户余额"), ("plateNo", "车牌号"), ("callerNumber", "主叫号码")], 7)}
    return "json", json.dumps({"swagger": "2.0", "info": {"title": "订单服务", "version": f"{d.i(1, 4)}.{d.i(0, 9)}"}, "definitions": {"OrderDTO": {"type": "object", "properties": props}}, "x-build": d.hx(40)}, ensure_ascii=False, indent=2) + "\n"


@N("struct", "logging pattern and masking config")
def logback(d, n):
    return "xml", f'<?xml version="1.0" encoding="{{ENC}}"?>\n<configuration scan="true">\n  <conversionRule conversionWord="m" converterClass="com.hn.log.MaskConverter"/>\n  <property name="ID_RE" value="(\\d{{6}})\\d{{8}}(\\w{{4}})"/>\n  <property name="PHONE_RE" value="(1\\d{{2}})\\d{{4}}(\\d{{4}})"/>\n  <appender name="F" class="ch.qos.logback.core.rolling.RollingFileAppender">\n    <file>/data/logs/{d.ch("pms", "crj", "trip")}.log</file>\n    <maxFileSize>{d.i(50, 500)}MB</maxFileSize>\n  </appender>\n  <root level="INFO"><appender-ref ref="F"/></root>\n</configuration>\n'


@N("struct", "front end dictionary of banks and cards")
def bins(d, n):
    o = [f"  {{ bin: '{d.ch(b[2])}', bank: '{b[1]}', name: '{b[0]}', len: {b[3]} }}," for b in P.BANK]
    return "js", "// 卡bin 前六位\nexport const BINS = [\n" + "\n".join(o) + "\n]\nexport const HOTLINE = { ICBC: '95588', CCB: '95533', ABC: '95599' }\n"


@N("struct", "region code table")
def regions(d, n):
    return d.ch("json", "js"), json.dumps([{"code": g[0], "province": g[1], "city": g[2], "county": g[3], "areaCode": g[4], "plate": g[5]} for g in d.r.sample(P.REG, 30)], ensure_ascii=False, indent=d.ch(None, 1)) + "\n"


@N("struct", "vue form component")
def vue(d, n):
    return "vue", f"""<template>
  <el-form :model="form" :rules="rules" label-width="{d.i(80, 140)}px">
    <el-form-item label="承租人" prop="tenantName"><el-input v-model="form.tenantName" placeholder="请输入姓名"/></el-form-item>
    <el-form-item label="身份证号" prop="idCard"><el-input v-model="form.idCard" maxlength="18"/></el-form-item>
    <el-form-item label="手机号" prop="mobile"><el-input v-model="form.mobile" maxlength="11"/></el-form-item>
    <el-form-item label="租金" prop="rent"><el-input-number v-model="form.rent" :min="{d.i(100, 900)}"/></el-form-item>
    <el-form-item label="起租日"><el-date-picker v-model="form.leaseStart"/></el-form-item>
  </el-form>
</template>
<script>
const PHONE = /^1[3-9]\\d{{9}}$/
export default {{ data: () => ({{ form: {{}}, build: '{d.hx(12)}' }}) }}
</script>
"""


@N("struct", "minified script")
def minified(d, n):
    o = "".join(f"function {d.ch('a', 'b', 'e', 'n')}{k}(t){{return t?{d.hx(3)[:1].replace('0', '1') and d.i(1, 99)}*t+{d.i(100, 99999999)}:null}}var x{k}=[{','.join(str(d.i(0, 99999)) for _ in range(12))}];" for k in range(60))
    return "js", f"/*! build {d.hx(20)} */!function(){{{o}}}();"


@N("struct", "package lock")
def lock(d, n):
    import base64
    deps = {x: {"version": f"{d.i(1, 9)}.{d.i(0, 20)}.{d.i(0, 9)}", "resolved": f"https://registry.npmmirror.com/{x}/-/{x}-{d.i(1, 9)}.{d.i(0, 9)}.0.tgz", "integrity": "sha512-" + base64.b64encode(d.hx(64).encode()).decode()} for x in d.r.sample("axios vue element-ui lodash dayjs echarts qs js-cookie webpack eslint babel-loader sass".split(), 8)}
    return "json", json.dumps({"name": "parking-web", "lockfileVersion": 2, "dependencies": deps}, indent=2) + "\n"


@N("struct", "regex rules of a scanner in YAML")
def rules(d, n):
    return "yml", "rules:\n  - id: cn_mobile\n    name: 手机号\n    regex: '(?<!\\d)1[3-9]\\d{9}(?!\\d)'\n  - id: cn_id\n    name: 身份证号\n    regex: '[1-9]\\d{16}[\\dXx]'\n  - id: plate\n    name: 车牌\n    regex: '[京津沪渝][A-Z][A-Z0-9]{5}'\n" + f"threshold: {d.i(1, 9) / 10}\nexclude: ['*.min.js', 'node_modules/']\n"


@N("struct", "crontab and shell script")
def shell(d, n):
    return "sh", f"#!/bin/bash\n# 每日导出入住、退房统计，不含姓名\nDAY=$(date -d yesterday +%Y%m%d)\nOUT=/data/export/stat_${{DAY}}.csv\nmysql -h10.{d.i(0, 9)}.{d.i(0, 99)}.{d.i(2, 99)} -upms -N -e \"select hotel_id,count(*) from guest_checkin where checkin_time>='$DAY' group by hotel_id\" > $OUT\nmd5sum $OUT  # {d.hx(32)}\nfind /data/export -mtime +{d.i(7, 90)} -delete\n"
