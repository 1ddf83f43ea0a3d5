"""Hard negatives: documents, configs, code, schemas, i18n."""
import json
from . import words as W
from .spec import raw
from .out import txt, xlsx, docx, fill, table, struct
from .core import D, TEMPLATES


def neg(name, cls='prose', **o):
    return raw(None, cls, name, **o)


def js(o, f): return txt(json.dumps(o, ensure_ascii=False, indent=2) + '\n', 'json', enc='utf-8')


def fixed(name, cls, ext, variants, **o):
    """a text with {n6} {ip} {date} {oid} ... places"""
    @neg(name, cls, **o)
    def fn(f):
        s = f.r.choice(variants)
        d = D(f, None)
        for _ in range(400):
            if '«' not in s:
                break
            k = s[s.index('«') + 1:s.index('»')]
            s = s.replace('«' + k + '»', gen(f, k, d), 1)
        return txt(s.strip('\n') + '\n', ext, enc='utf-8' if ext in ('json', 'py', 'js', 'yml', 'html', 'xml', 'php') else None)
    return fn


def gen(f, k, d):
    r = f.r
    if k.startswith('n'):
        return f.decoy(f.dig(int(k[1:]))) if int(k[1:]) > 8 else f.dig(int(k[1:]))
    if k == 'oid':
        return f.decoy(f.back().strftime('%Y%m%d%H%M%S') + f.dig(4))
    if k == 'ms':
        return f.decoy(str(int(f.back().timestamp() * 1000)))
    if k == 'date':
        return f.back().strftime('%Y-%m-%d')
    if k == 'ip':
        return f'10.{r.randint(0, 9)}.{r.randint(0, 99)}.{r.randint(1, 250)}'
    if k == 'hex':
        return f'{r.getrandbits(128):032x}'
    if k == 'badid':
        return f.badid()
    if k == 'badcard':
        return f.badcard()
    if k == 'maskid':
        return f.decoy(r.choice(W.PL)[0] + '********' + f.dig(3) + r.choice('0123456789X'))
    if k == 'maskph':
        return f.decoy(r.choice(['138', '159', '186']) + '****' + f.dig(4))
    if k == 'imei':
        return f.decoy('86' + f.dig(13))
    if k == 'v':
        return f'{r.randint(1, 6)}.{r.randint(0, 30)}.{r.randint(0, 9)}'
    return d[k]


fixed('hotel_pms_manual', 'prose', 'md', ['''# 前台操作手册 v«v»

## 入住登记
1. 读取身份证，系统自动填入「姓名」「证件号码」「地址」。
2. 选择房型与房号，录入入住时间、预计退房时间、押金。
3. 同住人须逐一登记，未成年人须登记监护人。

## 退房
退房时间超过 14:00 加收半日房费。客服 «hot»
''', '''# 旅馆业治安系统对接说明

| 字段 | 说明 | 长度 |
| --- | --- | --- |
| LGBM | 旅馆编码 | 10 |
| XM | 旅客姓名 | 30 |
| ZJHM | 证件号码 | 18 |
| FJH | 房间号 | 8 |
| RZSJ | 入住时间 | 14 |
| TFSJ | 退房时间 | 14 |

更新日期 «date»，联系 «sysmail»
'''])
fixed('statement_importer_code', 'struct', 'py', ['''import csv
from datetime import datetime

HEADER = ['交易日期', '帐号', '储种', '序号', '币种', '钞汇', '摘要', '地区', '收入/支出金额', '余额', '对方户名', '对方帐号', '渠道']


class IcbcImporter:
    """中国工商银行借记账户历史明细（电子版）"""
    def identify(self, path):
        return '历史明细' in open(path, encoding='gbk').read(200)

    def extract(self, path):
        for row in csv.DictReader(open(path, encoding='gbk')):
            yield {'date': datetime.strptime(row['交易日期'], '%Y-%m-%d'), 'amount': float(row['收入/支出金额'].replace(',', '')), 'payee': row['对方户名']}
''', '''# 微信账单导入
COLUMNS = {'交易时间': 'time', '交易类型': 'type', '交易对方': 'peer', '商品': 'item', '收/支': 'direction', '金额(元)': 'amount'}
SKIP = 16  # 前 16 行为说明
MAX_ID = «n18»


def parse(line):
    cells = line.rstrip().split(',')
    return dict(zip(COLUMNS.values(), cells))
'''])
fixed('ddl_schema', 'struct', 'sql', ['''-- schema «date»
CREATE TABLE `t_guest_checkin` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `guest_name` varchar(64) COMMENT '住客姓名',
  `id_card` varchar(18) COMMENT '身份证号',
  `mobile` varchar(11) COMMENT '手机号',
  `room_no` varchar(8) COMMENT '房号',
  `checkin_time` datetime COMMENT '入住时间',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=«n8» DEFAULT CHARSET=utf8mb4;
''', '''CREATE TABLE veh_info (
  plate_no   varchar2(16) not null, -- 号牌号码
  owner      varchar2(64),          -- 所有人
  id_card    varchar2(18),          -- 身份证号
  vin        varchar2(17),          -- 车架号
  engine_no  varchar2(20),
  reg_date   date
);
ALTER TABLE acct_txn ADD COLUMN opp_acct varchar(32) COMMENT '对方账号';
INSERT INTO schema_version VALUES ('«v»', «n10», '«hex»');
'''])
fixed('i18n_json', 'struct', 'json', ['''{
  "checkin.title": "入住登记",
  "checkin.idCard": "身份证号",
  "checkin.idCard.tip": "请输入18位身份证号码",
  "checkin.mobile": "手机号",
  "checkin.room": "房号",
  "bank.balance": "账户余额",
  "bank.cardNo": "银行卡号",
  "build": "«oid»"
}''', '''{
  "flight": {"no": "航班号", "dep": "出发地", "arr": "到达地", "ticket": "票号", "passenger": "乘机人"},
  "train": {"no": "车次", "seat": "席别", "coach": "车厢"},
  "common": {"phone": "联系电话", "hotline": "客服热线 «hot»", "hash": "«hex»"}
}'''])
fixed('app_config', 'struct', 'yml', ['''spring:
  datasource:
    url: jdbc:mysql://«ip»:3306/pms?useSSL=false
    username: app
  mail:
    from: «sysmail»
snowflake:
  epoch: «ms»
  worker-id: 3
sms:
  template-id: SMS_«n9»
  sign: 酒店通知
trace-id: «hex»
'''])
fixed('nginx_access_log', 'struct', 'log', ['\n'.join('«ip» - - [«date»:10:%02d:11 +0800] "GET /api/order/«oid»?t=«ms» HTTP/1.1" 200 «n4» "-" "Mozilla/5.0"' % i for i in range(12))])
fixed('service_order_log', 'struct', 'log', ['\n'.join('«date» 11:%02d:02.120 INFO  [worker-3] c.x.OrderService - createOrder orderNo=«oid» traceId=«hex» skuId=«n10» amount=«n3».00 cost=«n2»ms' % i for i in range(15)), '\n'.join('«date» 08:%02d:40 DEBUG kafka offset=«n11» partition=4 ts=«ms» size=«n9»' % i for i in range(14))])
fixed('masked_export', 'table', 'csv', ['序号,姓名,身份证号,手机号,状态\n' + '\n'.join(f'{i},{w}*,«maskid»,«maskph»,正常' for i, w in enumerate('王李张刘陈杨赵黄周吴徐孙', 1)), '客户,证件号,电话,房号\n' + '\n'.join(f'{w}**,«maskid»,«maskph»,«n4»' for w in '王李张刘陈杨赵黄周吴')])
fixed('unit_test_bad_ids', 'struct', 'py', ['''import unittest
from idcard import check


class CheckTest(unittest.TestCase):
    def test_wrong_check_digit(self):
        for s in ('«badid»', '«badid»', '«badid»', '«badid»'):
            self.assertFalse(check(s))

    def test_wrong_card(self):
        self.assertFalse(luhn('«badcard»'))
        self.assertFalse(luhn('«badcard»'))
''', '''// __fixtures__/idcard.js 校验位错误用例
module.exports = [
  { idCard: '«badid»', expect: false },
  { idCard: '«badid»', expect: false },
  { idCard: '«badid»', expect: false },
  { cardNo: '«badcard»', expect: false },
]
'''])
fixed('changelog', 'prose', 'md', ['''# 更新日志

## «v» («date»)
- 修复：身份证号末位小写 x 无法保存（#«n4»）
- 新增：入住登记支持护照
- 优化：银行卡号每四位空格显示
## «v» («date»)
- 修复手机号校验不支持 19 开头号段
- commit «hex»
''', '''# 版本记录
«date» «v» 升级计费模块，网吧上机时间按分钟计
«date» «v» 航班号支持三位数字
«date» «v» 余额显示错误，工单 «n8»
'''])
fixed('privacy_policy', 'prose', 'txt', ['''隐私政策（«date»生效）

我们会收集您的姓名、身份证号、手机号码、银行卡号、位置信息、通话记录，用于实名认证与风险控制。
您可以致电 «hot» 或发送邮件至 «sysmail» 行使查询、更正、删除的权利。
精准定位信息、行踪轨迹、住宿信息属于敏感个人信息，我们将单独取得您的同意。
''', '''关于做好旅馆实名登记工作的通知
各旅馆：
一、旅客入住必须登记姓名、身份证件种类和号码、入住和退房时间；
二、严禁一证多人、冒用证件；
三、违者依照《旅馆业治安管理办法》处罚。
联系电话 «stel»
'''])
fixed('law_article', 'prose', 'txt', ['''中华人民共和国刑法（摘录）
第二百六十四条 盗窃公私财物，数额较大的，处三年以下有期徒刑、拘役或者管制，并处或者单处罚金。
第一百三十三条之一 在道路上驾驶机动车，醉酒驾驶机动车的，处拘役，并处罚金。
法释〔2017〕10号 2017年6月1日起施行。向他人出售或者提供公民个人信息五十条以上属情节严重。
''', '''裁判要旨（公开版）
（2019）粤01民终«n4»号 房屋租赁合同纠纷一案，上诉人某公司与被上诉人某物业公司就租金、押金返还产生争议。
本院认为，承租人逾期支付租金超过三十日，出租人有权解除合同。判决如下：驳回上诉，维持原判。
'''])
fixed('react_form_code', 'struct', 'js', ['''import React from 'react';
const rules = {
  idCard: /^[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]$/,
  mobile: /^1[3-9]\\d{9}$/,
  plate: /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}$/,
};
export default function Form() {
  return <Input name="idCard" label="身份证号" placeholder="请输入身份证号" rules={[{ pattern: rules.idCard }]} />;
}
'''])
fixed('minified_js', 'struct', 'js', ['''!function(e,t){"object"==typeof exports?module.exports=t():e.Pay=t()}(this,function(){var a=«n10»,b="«hex»",c=[«n9»,«n9»,«n9»],d=.«n12»;function r(n){return(n^«n9»)>>>0}var o={id:«n10»,ts:«ms»,k:"«hex»"};return{v:"«v»",f:function(t){return r(t)*d},o:o}});'''])
fixed('mail_newsletter', 'prose', 'eml', ['''From: 航旅会员中心 <«sysmail»>
Subject: 会员日特惠：机票低至 3 折
Date: «date»

亲爱的会员：
  CA、MU、CZ 多条航线特价，广州-北京 420 元起，深圳-成都 390 元起。
  活动编码 HD«n8»，客服 «hot»。
  本邮件由系统自动发出，请勿回复。
'''])
fixed('server_runbook', 'prose', 'md', ['''# 话单入库值班手册
1. 每小时检查 CDR 文件到达：`ls /data/cdr/«n8»/ | wc -l`
2. 字段顺序：主叫、被叫、起始时间、时长、LAC、CI
3. 积压超过 «n6» 条时扩容 `cdr-loader`（«ip»）
4. 升级联系：值班热线 «stel»，邮箱 «sysmail»
'''])
fixed('api_doc_openapi', 'struct', 'json', ['''{"openapi": "3.0.1", "info": {"title": "机动车查询接口", "version": "«v»"},
 "paths": {"/vehicle": {"get": {"parameters": [{"name": "plateNo", "description": "号牌号码"}, {"name": "vin", "description": "车辆识别代号，17位"}],
 "responses": {"200": {"description": "所有人、发动机号、初次登记日期"}}}}}, "x-build": "«hex»", "x-ts": «ms»}''', '''{"title": "借款人授权数据", "type": "object", "properties": {"calls": {"type": "array", "items": {"properties": {"peer_number": {"type": "string", "maxLength": 11}, "duration": {"type": "integer"}}}},
 "sms": {"type": "array"}, "id_card": {"type": "string", "pattern": "^\\\\d{17}[0-9X]$"}}, "$id": "schema-«n12»"}'''])
fixed('visa_checklist', 'prose', 'txt', ['''签证材料清单（«date»版）
1. 护照原件，有效期六个月以上，有空白签证页
2. 身份证、户口本复印件
3. 近六个月银行流水，余额五万元以上
4. 出境、入境行程单，往返机票订单
5. 在职证明（写明联系人电话）
前台 «stel»  周一至周五 9:00-17:30
'''])
