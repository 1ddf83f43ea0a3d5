from lib.core import *
N = kind(None, "negative")

@N("java")
def java(t):
    return "src/main/java/com/demo/IdCardUtil.java", f'''package com.demo;

/** 身份证号码校验工具，18位，末位可为 X */
public final class IdCardUtil {{
    private static final int[] POWER = {{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}};
    private static final char[] CODE = "10X98765432".toCharArray();
    private static final int BUILD = {t.i(100,9000)};

    public static boolean isValid(String idCard) {{
        if (idCard == null || idCard.length() != 18) return false;
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (idCard.charAt(i) - '0') * POWER[i];
        return CODE[sum % 11] == Character.toUpperCase(idCard.charAt(17));
    }}
    // 出错时返回 "身份证号格式不正确"
}}
'''

@N("python")
def importer(t):
    return "beancount/importers/ccb.py", f'''# -*- coding: utf-8 -*-
import csv, re
HEADER = "序号,摘要,币别,钞汇,交易日期,交易金额,账户余额,交易地点/附言,对方账号与户名"

class Importer:
    """建设银行交易明细导入"""
    def __init__(self, account="Assets:CCB:{t.dig(4)}"):
        self.account = account
    def identify(self, path):
        with open(path, encoding="gb18030") as f:
            return "中国建设银行" in f.read(200)
    def extract(self, path):
        for row in csv.DictReader(open(path, encoding="gb18030")):
            m = re.match(r"卡号/账号[:：](\\d+)", row["摘要"])
            yield row["交易日期"], row["交易金额"], row["账户余额"], m
'''

@N("javascript")
def jsform(t):
    return "web/src/utils/validate.js", '''export const isMobile = s => /^1[3-9]\\d{9}$/.test(s)
export const isIdCard = s => /(^\\d{15}$)|(^\\d{17}([0-9]|X)$)/i.test(s)
export const isPlate = s => /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5}$/.test(s)
export const rules = {
  name: [{ required: true, message: '请输入姓名' }],
  idNo: [{ required: true, validator: (r, v, cb) => isIdCard(v) ? cb() : cb(new Error('证件号码有误')) }],
  roomNo: [{ pattern: /^\\d{4}$/, message: '房号为四位数字，如''' + t.room() + ''''}]
}
'''

@N("go")
def gostruct(t):
    return "internal/model/checkin.go", f'''package model

import "time"

// CheckIn 入住登记
type CheckIn struct {{
	ID        int64     `json:"id" gorm:"primaryKey"`
	GuestName string    `json:"guest_name" gorm:"size:64"`
	IDCardNo  string    `json:"id_card_no" gorm:"size:18;index"`
	RoomNo    string    `json:"room_no"`
	CheckinAt time.Time `json:"checkin_at"`
	CheckoutAt *time.Time `json:"checkout_at"`
}}

const maxNights = {t.i(20,90)}

func (CheckIn) TableName() string {{ return "t_checkin_{t.i(1,9)}" }}
'''

@N("csharp")
def csharp(t):
    return "src/Police/CaseType.cs", "namespace Police.Domain\n{\n    public enum CaseType\n    {\n" + "".join(f"        /// <summary>{c}</summary>\n        [Code(\"{t.dig(6)}\")]\n        C{k:03d},\n" for k, c in enumerate(L.CRIMES)) + "    }\n}\n"

@N("vue")
def vue(t):
    return "web/src/views/TicketForm.vue", f'''<template>
  <el-form :model="form" label-width="{t.i(80,140)}px">
    <el-form-item label="乘车人姓名"><el-input v-model="form.passengerName" placeholder="请与证件保持一致"/></el-form-item>
    <el-form-item label="身份证号"><el-input v-model="form.idNumber" maxlength="18"/></el-form-item>
    <el-form-item label="车次"><el-select v-model="form.trainNo"><el-option v-for="i in trains" :key="i.no" :label="i.no + ' ' + i.from + '-' + i.to"/></el-select></el-form-item>
    <el-form-item label="席别"><el-radio-group v-model="form.seat"><el-radio label="二等座"/><el-radio label="一等座"/></el-radio-group></el-form-item>
  </el-form>
</template>
<script>
export default {{ data: () => ({{ form: {{ passengerName: '', idNumber: '', trainNo: '{t.train().no}', seat: '' }}, trains: [] }}) }}
</script>
'''

@N("php")
def php(t):
    return "tools/import_hotel.php", '''<?php
// 把旧系统 csv 导入 guest 表
$cols = explode(',', 'Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Mobile,Tel,Version,id');
$fh = fopen($argv[1], 'r');
$pdo = new PDO('mysql:host=127.0.0.1;port=''' + str(t.i(3306, 3399)) + ''';dbname=hotel', 'import', getenv('DBPASS'));
$st = $pdo->prepare('INSERT INTO guest(name, ctf_id, mobile, checkin_time) VALUES (?,?,?,?)');
while ($r = fgetcsv($fh)) {
    $r = array_combine($cols, $r);
    if ($r['CtfTp'] != 'ID') continue;      // 只要身份证
    $st->execute([$r['Name'], $r['CtfId'], $r['Mobile'], date('Y-m-d H:i:s', strtotime($r['Version']))]);
}
'''

@N("plsql")
def proc(t):
    return "db/proc/p_sync_zt.sql", f'''CREATE OR REPLACE PROCEDURE P_SYNC_ZT(p_day IN DATE) AS
  v_cnt NUMBER;
BEGIN
  -- 同步在逃人员, 身份证号为空的跳过
  MERGE INTO T_ZTRY a USING (SELECT XM, SFZH, AJBH, LADW FROM STG_ZTRY WHERE TBRQ = p_day AND SFZH IS NOT NULL) b
  ON (a.SFZH = b.SFZH AND a.AJBH = b.AJBH)
  WHEN MATCHED THEN UPDATE SET a.LADW = b.LADW
  WHEN NOT MATCHED THEN INSERT (XM, SFZH, AJBH, LADW) VALUES (b.XM, b.SFZH, b.AJBH, b.LADW);
  v_cnt := SQL%ROWCOUNT;
  IF v_cnt > {t.i(1000,9000)} THEN RAISE_APPLICATION_ERROR(-20{t.i(100,900)}, '同步量异常'); END IF;
END;
/
'''

@N("shell")
def shell(t):
    return "ops/pull_cdr.sh", f'''#!/bin/bash
# 每小时从采集机拉话单
set -e
D=$(date -d '1 hour ago' +%Y%m%d%H)
for h in {t.ip()} {t.ip()} {t.ip()}; do
  scp -q -P {t.i(2200,2299)} cdr@$h:/data/out/CDR_${{D}}*.gz /data/in/ || echo "$h 无文件"
done
zcat /data/in/CDR_${{D}}*.gz | awk -F'|' '$7>0 {{print $2,$3,$6,$7}}' | sort | uniq -c > /data/stat/$D.txt
'''

@N("kotlin")
def kotlin(t):
    return "app/src/main/java/loc/TrackPoint.kt", f'''package loc

data class TrackPoint(val phone: String, val lat: Double, val lng: Double, val time: Long, val accuracy: Float = {t.i(5,50)}f)

object Gcj {{
    private const val A = 6378245.0
    private const val EE = 0.00669342162296594323
    fun outOfChina(lat: Double, lng: Double) = lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271
}}
'''

@N("yaml", enc="utf-8")
def regexrules(t):
    return "dlp/rules.yaml", f'''# 内部脱敏规则 v{t.i(1,9)}.{t.i(0,9)}
- name: 身份证
  pattern: '[1-9]\\d{{5}}(19|20)\\d{{2}}(0[1-9]|1[0-2])\\d{{5}}[0-9Xx]'
  mask: keep(6,4)
- name: 手机号
  pattern: '1[3-9]\\d{{9}}'
  mask: keep(3,4)
- name: 银行卡
  pattern: '62\\d{{14,17}}'
  mask: keep(6,4)
'''

@N("junit")
def junit(t):
    b = [t.badid() for _ in range(6)]
    for v in ("11010519491231002X", "440524188001010014"):
        t.dec(v)
    return "src/test/java/com/demo/IdCardUtilTest.java", "package com.demo;\nimport org.junit.Test;\nimport static org.junit.Assert.*;\n\npublic class IdCardUtilTest {\n    @Test public void standardSamples() {\n        assertTrue(IdCardUtil.isValid(\"11010519491231002X\"));\n        assertTrue(IdCardUtil.isValid(\"440524188001010014\"));\n    }\n    @Test public void wrongCheckDigit() {\n" + "".join(f"        assertFalse(IdCardUtil.isValid(\"{x}\"));\n" for x in b) + "    }\n}\n"

@N("pytest")
def pytest(t):
    for v in ("6222600260001072444", "6228480402564890018", "4111111111111111"):
        t.dec(v)
    bad = []
    for _ in range(5):
        c = t.newcard(t.bank()); bad.append(t.dec(c[:-1] + str((int(c[-1]) + t.i(1, 9)) % 10)))
    return "tests/test_luhn.py", "import pytest\nfrom cards import luhn\n\n@pytest.mark.parametrize('no', ['6222600260001072444', '6228480402564890018', '4111111111111111'])\ndef test_ok(no):\n    assert luhn(no)\n\n@pytest.mark.parametrize('no', [\n" + "".join(f"    '{x}',\n" for x in bad) + "])\ndef test_bad(no):\n    assert not luhn(no)\n"

@N("jest")
def jest(t):
    t.dec("13800138000"); b = [t.dec("154" + t.dig(8)), t.dec("194" + t.dig(8)), t.dec("12" + t.dig(9))]
    return "web/test/validate.spec.js", "import { isMobile } from '@/utils/validate'\n\ndescribe('isMobile', () => {\n  it('accepts the usual demo number', () => expect(isMobile('13800138000')).toBe(true))\n" + "".join(f"  it('rejects {x[:3]} segment', () => expect(strict('{x}')).toBe(false))\n" for x in b) + "})\n"

@N("fixture", enc="utf-8")
def fixture(t):
    for v in ("13800138000", "110101199003071233", "34052419800101001X"):
        t.dec(v)
    return "tests/fixtures/users.json", t.j([{"name": "张三", "idCard": "110101199003071233", "mobile": "13800138000", "role": "tester"}, {"name": "李四", "idCard": "34052419800101001X", "mobile": "13800138000", "quota": t.i(1, 99)}])

@N("gotest")
def gotest(t):
    rows = "".join(f'\t\t{{"{t.badid()}", false}},\n' for _ in range(t.i(4, 12)))
    t.dec("360426199101010071"); t.dec("110105194912310021")
    return "pkg/idcard/idcard_test.go", f'package idcard\n\nimport "testing"\n\nfunc TestValid(t *testing.T) {{\n\tcases := []struct {{\n\t\tin   string\n\t\twant bool\n\t}}{{\n\t\t{{"360426199101010071", true}},\n\t\t{{"110105194912310021", false}},\n{rows}\t}}\n\tfor _, c := range cases {{\n\t\tif got := Valid(c.in); got != c.want {{\n\t\t\tt.Errorf("%s: got %v", c.in, got)\n\t\t}}\n\t}}\n}}\n'

@N("gherkin")
def feature(t):
    t.dec("13800138000")
    return "features/checkin.feature", f"# language: zh-CN\n功能: 自助入住\n\n  场景: 证件号校验位错误\n    假如 客人在自助机输入证件号 \"{t.badid()}\"\n    当 点击办理入住\n    那么 页面提示 \"证件号码有误\"\n\n  场景: 手机号未注册\n    假如 客人输入手机号 \"13800138000\"\n    那么 跳转到注册页\n\n  场景大纲: 黑名单\n    假如 输入 <证件>\n    那么 拒绝\n    例子:\n      | 证件 |\n" + "".join(f"      | {t.badid()} |\n" for _ in range(5))

@N("postman", enc="utf-8")
def postman(t):
    t.dec("13800138000"); t.dec("11010519491231002X")
    return "docs/postman/realname.postman_collection.json", t.j({"info": {"name": "实名认证", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": [{"name": "二要素", "request": {"method": "POST", "url": "{{host}}/realname/v2", "body": {"mode": "raw", "raw": "{\"name\":\"张三\",\"idCard\":\"11010519491231002X\"}"}}}, {"name": "发送验证码", "request": {"method": "POST", "url": "{{host}}/sms", "body": {"mode": "urlencoded", "urlencoded": [{"key": "mobile", "value": "13800138000"}, {"key": "tpl", "value": t.dig(5)}]}}}]})

@N("testdata")
def badcsv(t):
    return "qa/边界用例_身份证.csv", "用例编号,姓名,身份证号,预期\n" + "\n".join(f"TC{k:04d},{t.P().xm},{t.badid()},校验位错误" for k in range(1, t.n + 1)) + "\n"

@N("vintest")
def vintest(t):
    t.dec("1M8GDM9AXKP042788"); t.dec("11111111111111111")
    b = []
    for _ in range(6):
        v = t.P()._vin; b.append(t.dec(v[:8] + t.c([c for c in "0123456789X" if c != v[8]]) + v[9:]))
    return "spec/vin_spec.rb", "RSpec.describe Vin do\n  it { expect(Vin.valid?('1M8GDM9AXKP042788')).to be true }\n  it { expect(Vin.valid?('11111111111111111')).to be true }\n" + "".join(f"  it {{ expect(Vin.valid?('{x}')).to be false }}\n" for x in b) + "end\n"

@N("i18n", enc="utf-8")
def i18njson(t):
    return "web/src/locales/zh-CN.json", t.j({"guest": {"name": "住客姓名", "idNo": "身份证号", "room": "房号", "checkin": "入住时间", "checkout": "退房时间", "companion": "同住人"}, "bank": {"balance": "账户余额", "card": "银行卡号", "txn": "交易明细"}, "tips": {"sms": f"验证码已发送，{t.i(30,120)}秒后可重发", "idErr": "身份证号码格式不正确"}})

@N("properties")
def props(t):
    return "src/main/resources/messages_zh.properties", f"flight.no=航班号\nflight.dep=起飞时间\nflight.passenger=乘机人\nflight.cert=证件号码\nflight.ticket=票号\nflight.delay=您乘坐的{{0}}航班预计延误至{{1}}\nerror.{t.i(1000,9999)}=客票状态不允许改签\nbaggage.limit={t.i(20,30)}\n"

@N("gettext", enc="utf-8")
def po(t):
    w = [("Licence number", "驾驶证号"), ("Class", "准驾车型"), ("Archive No.", "档案编号"), ("Plate", "号牌号码"), ("Owner", "所有人"), ("VIN", "车辆识别代号"), ("Engine No.", "发动机号"), ("Points", "累积记分")]
    return "locale/zh_CN/LC_MESSAGES/vehicle.po", 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: zh_CN\\n"\n\n' + "".join(f'#: vehicle/forms.py:{t.i(10,400)}\nmsgid "{a}"\nmsgstr "{b}"\n\n' for a, b in w)

@N("xliff", enc="utf-8")
def xliff(t):
    return "i18n/border.zh.xlf", '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2"><file source-language="en" target-language="zh" datatype="plaintext"><body>\n' + "".join(f'<trans-unit id="{t.hex(8)}"><source>{a}</source><target>{b}</target></trans-unit>\n' for a, b in [("Port of entry", "入境口岸"), ("Exit date", "出境日期"), ("Passport number", "护照号码"), ("Nationality", "国籍"), ("Flight number", "航班号")]) + "</body></file></xliff>\n"

@N("traditional", encs=["big5"])
def tradi(t):
    return "lang/zh_TW.ini", f"; build {t.i(100,999)}\n[guest]\nname=旅客姓名\nid=身分證字號\nphone=聯絡電話\nroom=房號\ncheckin=入住日期\n[error]\nE{t.i(100,999)}=身分證字號格式錯誤\nE{t.i(100,999)}=查無此訂單\n"
