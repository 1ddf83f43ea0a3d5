"""hard negatives 1: documents, schemas, configs, code, i18n, fixtures, masked exports"""
import json
from core import *
from render import *
K = None


def badid(d):
    p = d.person(False)
    c = d.pick([x for x in '0123456789X' if x != p._id[-1]])
    return d.decoy(p._id[:-1] + c)


def maskid(d): p = d.person(False); return p._id[:6] + '********' + p._id[-4:]
def maskph(d): p = d.person(False); return p._ph[:3] + '****' + p._ph[-4:]


FLD = {'hotel': [('guest_name', '客人姓名'), ('id_no', '证件号码'), ('room_no', '房号'), ('checkin_time', '入住时间'), ('checkout_time', '离店时间'), ('mobile', '手机号')],
       'flight': [('passenger_name', '乘机人'), ('cert_no', '证件号'), ('flight_no', '航班号'), ('dep_time', '起飞时间'), ('ticket_no', '电子客票号')],
       'bank': [('acct_name', '户名'), ('card_no', '卡号'), ('balance', '余额'), ('txn_date', '交易日期'), ('opp_acct', '对方账号')],
       'lease': [('tenant', '承租人'), ('landlord', '出租人'), ('rent', '月租金'), ('lease_start', '起租日'), ('id_card', '身份证号')],
       'case': [('case_no', '案件编号'), ('charge', '案由'), ('suspect', '嫌疑人'), ('arrest_date', '拘留日期'), ('result', '处罚结果')],
       'car': [('plate_no', '号牌号码'), ('vin', '车架号'), ('engine_no', '发动机号'), ('owner', '所有人'), ('reg_date', '初次登记日期')]}
def fld(d):
    k = d.pick(sorted(FLD))
    return k, FLD[k]


@T(K, 'prose')
def ng_api_doc(d):
    k, f = fld(d)
    d.enc = 'utf8'
    return 'md', '# %s 接口说明 v%d.%d\n\n`POST /api/v%d/%s/list`\n\n' % (k, d.ri(1, 4), d.ri(0, 9), d.ri(1, 3), k) + md([['字段', '类型', '必填', '说明']] + [[a, 'string', d.pick('Y N'), b] for a, b in f]) + '\n## 响应示例\n\n```json\n' + js({'code': 0, 'data': [{a: 'string' for a, _ in f}]}) + '```\n\n错误码：1001 参数缺失；%d 频率超限。\n' % d.ri(2000, 9000)


@T(K, 'struct')
def ng_openapi(d):
    k, f = fld(d)
    d.enc = 'utf8'
    return d.pick('yaml yml'), 'openapi: 3.0.%d\ninfo:\n  title: %s-service\n  version: %d.%d.%d\npaths:\n  /%s:\n    get:\n      summary: 查询\n      responses:\n        "200":\n          description: ok\ncomponents:\n  schemas:\n    Item:\n      type: object\n      properties:\n' % (d.ri(0, 3), k, d.ri(0, 3), d.ri(0, 20), d.ri(0, 20), k) + ''.join('        %s:\n          type: string\n          description: %s\n          maxLength: %d\n' % (a, b, d.ri(11, 64)) for a, b in f)


@T(K, 'struct')
def ng_json_schema(d):
    k, f = fld(d)
    return 'json', js({'$schema': 'http://json-schema.org/draft-07/schema#', 'title': k, 'type': 'object', 'required': [f[0][0]], 'properties': {a: {'type': 'string', 'title': b, 'pattern': d.pick(['^1[3-9]\\d{9}$', '^\\d{17}[\\dX]$', '^.{2,40}$'])} for a, b in f}})


@T(K, 'struct')
def ng_i18n_props(d):
    k, f = fld(d)
    d.enc = 'utf8'
    return 'properties', '# %s zh_CN\n' % k + ''.join('%s.%s=%s\n%s.%s.placeholder=请输入%s\n' % (k, a, b, k, a, b) for a, b in f) + '%s.submit=提交\nbalance.tip=余额不足，请充值\n' % k


@T(K, 'struct')
def ng_i18n_json(d):
    o = {k: {a: b for a, b in FLD[k]} for k in d.r.sample(sorted(FLD), 3)}
    o['common'] = {'ok': '确定', 'cancel': '取消', 'hotline': '客服热线 ' + d.hotline()}
    return 'json', js(o)


@T(K, 'struct')
def ng_ddl(d):
    ks = d.r.sample(sorted(FLD), 3)
    return 'sql', '-- 建表脚本\n' + '\n'.join('CREATE TABLE `%s_record` (\n  `id` bigint(20) NOT NULL AUTO_INCREMENT,\n%s  PRIMARY KEY (`id`)\n) ENGINE=InnoDB AUTO_INCREMENT=%s DEFAULT CHARSET=utf8mb4;\n' % (k, ''.join("  `%s` varchar(%d) DEFAULT NULL COMMENT '%s',\n" % (a, d.ri(11, 64), b) for a, b in FLD[k]), d.dig(d.ri(5, 7))) for k in ks)


@T(K, 'struct')
def ng_orm(d):
    k, f = fld(d)
    d.enc = 'utf8'
    return 'py', 'from django.db import models\n\n\nclass %s(models.Model):\n' % k.title() + ''.join("    %s = models.CharField('%s', max_length=%d)\n" % (a, b, d.ri(11, 64)) for a, b in f) + "\n    class Meta:\n        db_table = '%s_record'\n" % k


@T(K, 'struct')
def ng_java_entity(d):
    k, f = fld(d)
    d.enc = 'utf8'
    return 'java', 'package com.%s.entity;\n\n/** %s 实体 */\npublic class %sEntity {\n    private static final long serialVersionUID = %sL;\n' % (d.pick('hengtai boyuan'), k, k.title(), d.decoy(d.dig(19, '34567'))) + ''.join('    /** %s */\n    private String %s;\n' % (b, a) for a, b in f) + '}\n'


@T(K, 'struct')
def ng_importer_py(d):
    d.enc = 'utf8'
    return 'py', '''# 账单导入器
import csv, re
HEADERS = {
    "icbc": ["交易日期", "帐号", "储种", "币种", "摘要", "收入/支出金额", "余额", "对方户名", "对方帐号"],
    "cmb": ["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"],
}
MIN_COLS = %d
CARD_RE = re.compile(r"卡号[:：]\\s*(\\d{16,19})")

def parse(path, bank):
    with open(path, encoding="gb18030") as f:
        for row in csv.reader(f):
            if row[:2] == HEADERS[bank][:2]:
                continue
            yield dict(zip(HEADERS[bank], row))
''' % d.ri(4, 9)


@T(K, 'struct')
def ng_validator_js(d):
    d.enc = 'utf8'
    return 'js', '''// 表单校验
export const rules = {
  idCard: [{ pattern: /^[1-9]\\d{5}(18|19|20)\\d{2}\\d{7}[\\dXx]$/, message: '身份证号格式错误' }],
  mobile: [{ pattern: /^1[3-9]\\d{9}$/, message: '手机号格式错误' }],
  plate: [{ required: true, message: '请输入车牌号' }],
}
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
export const MAX_UPLOAD = %d
export const BUILD = '%s'
''' % (int(d.decoy(str(d.ri(10, 99) * 1073741824))), d.hex(40))


@T(K, 'struct')
def ng_fixture_json(d):
    return 'json', js([{'name': '测试' + d.pick('甲 乙 丙'), 'idCard': badid(d), 'expect': 'INVALID_CHECKSUM'} for _ in range(d.ri(3, 14))])


@T(K, 'struct')
def ng_unit_test(d):
    d.enc = 'utf8'
    return 'py', 'import pytest\nfrom utils.idcard import is_valid\n\nBAD = [\n' + ''.join('    "%s",\n' % badid(d) for _ in range(d.ri(4, 16))) + ']\n\n\n@pytest.mark.parametrize("v", BAD)\ndef test_checksum_rejected(v):\n    assert not is_valid(v)\n'


@T(K, 'table')
def ng_masked_csv(d):
    d.shape = 'masked'
    H = [['订单号', '姓名', '证件号', '手机', '入住日期', '房号']]
    return 'csv', delim(H + [[d.decoy(d.order()), d.pick('张 李 王 赵 陈') + '*', maskid(d), maskph(d), d.day(d.date()), d.ri(201, 899)] for _ in range(d.ri(6, 40))])


@T(K, 'struct')
def ng_masked_json(d):
    return 'json', jl([{'uid': d.hex(24), 'name': d.pick('张 李 王 赵 陈') + '**', 'card': d.pick('6222 6217 6228') + ' **** **** ' + d.dig(4), 'mobile': maskph(d), 'amount': float(d.money(10, 900, False))} for _ in range(d.ri(5, 40))])


@T(K, 'struct')
def ng_compose(d):
    d.enc = 'utf8'
    return d.pick('yml yaml'), 'version: "3.%d"\nservices:\n  pms:\n    image: registry.local/hotel-pms:%d.%d.%d@sha256:%s\n    ports: ["%d:8080"]\n    environment:\n      - DB_NAME=checkin\n      - JAVA_OPTS=-Xmx%dm\n  redis:\n    image: redis:6\n' % (d.ri(3, 9), d.ri(1, 5), d.ri(0, 30), d.ri(0, 9), d.hex(64), d.ri(8000, 9999), d.ri(512, 4096))


@T(K, 'struct')
def ng_ini(d):
    return d.pick('ini conf cfg'), '[netbar]\nplace_name=总店\nserver=192.168.%d.%d\nport=%d\nheartbeat=%d\n[upload]\nurl=http://10.%d.%d.%d:8090/upload\nbatch=%d\nfields=NETBAR_WACODE,CERTIFICATE_CODE,START_TIME,END_TIME\n[license]\nserial=%s\n' % (d.ri(0, 9), d.ri(2, 250), d.ri(2000, 9000), d.ri(10, 90), d.ri(0, 9), d.ri(0, 99), d.ri(2, 99), d.ri(50, 500), d.decoy('-'.join(d.AZ(2) + d.dig(3) for _ in range(4))))


@T(K, 'struct')
def ng_header_only(d):
    h = d.pick(('姓名,身份证号,手机号,车次,出发站,到达站,座位号', '业主姓名,楼栋,房号,建筑面积,联系电话,身份证号', '户名,卡号,证件号码,余额,开户行', '号牌号码,所有人,车架号,发动机号,联系电话', '案件编号,嫌疑人,身份证号,案由,处理结果'))
    d.shape = 'empty import template'
    return 'csv', h + '\n' + (',' * h.count(',') + '\n') * d.ri(0, 5)


@T(K, 'prose')
def ng_blank_form(d):
    x = d.pick(('旅客住宿登记单', '房屋租赁合同（空白）', '机动车转移登记申请表', '个人开户申请书')) + '\n\n姓名：________　性别：____　身份证号码：□□□□□□□□□□□□□□□□□□\n联系电话：______________\n住址：__________________________\n入住/起始日期：____年__月__日\n金额（大写）：____________\n\n填表须知：\n' + '\n'.join('%d. %s' % (i, t) for i, t in enumerate(d.r.sample(['请用黑色签字笔填写', '证件须在有效期内', '一式两份，双方各执一份', '涂改无效', '请核对证件号码位数', '复印件请注明用途'], 4), 1)) + '\n咨询热线：%s\n' % d.hotline()
    return d.pick((('docx', docx([x])), ('txt', x)))


@T(K, 'prose')
def ng_changelog(d):
    d.enc = 'utf8'
    o = ['# Changelog', '']
    for i in range(d.ri(4, 12), 0, -1):
        o += ['## [%d.%d.%d] - %s' % (d.ri(1, 4), i, d.ri(0, 9), d.date()), ''] + ['- %s (#%d, %s)' % (d.pick(['修复身份证校验位大小写', '入住时间改为北京时间', '导出车次列错位', '手机号脱敏规则调整', '新增余额查询接口', '车牌正则支持新能源', '优化开户行联想']), d.ri(10, 4000), d.hex(7)) for _ in range(d.ri(1, 4))] + ['']
    return 'md', '\n'.join(o)


@T(K, 'prose')
def ng_training(d):
    return 'txt', d.pick('前台 内勤 新员工') + '培训讲义\n\n' + '\n'.join('%d、%s' % (i, t) for i, t in enumerate(d.r.sample(['登记入住必须人证核验，一人一证。', '身份证号码共18位，最后一位是校验码，可能为X。', '退房时间为中午12点，延时需加收房费。', '外宾登记护照号码，24小时内上报。', '客人信息不得外传，违者开除。', '手机号码须当面核对。', '车牌号登记在停车单上。', '银行卡刷卡后归还客人，不得抄写卡号。', '遇协查通知及时联系派出所。'], d.ri(5, 9)), 1)) + '\n'


@T(K, 'prose')
def ng_sample_doc(d):
    """published sample values of the standard only"""
    d.enc = 'utf8'
    return 'md', '# 实名校验组件使用说明 %d.%d\n\n示例证件号采用国标样例 `%s`，示例手机号 `%s`。\n\n```python\ncheck("%s")  # True\ncheck("%s")  # False\n```\n\n返回码 %d 表示校验位错误。\n' % (d.ri(1, 5), d.ri(0, 9), d.decoy('11010519491231002X'), d.decoy('13800138000'), '11010519491231002X', d.decoy('110105194912310021'), d.ri(100, 999))


@T(K, 'struct')
def ng_shell(d):
    d.enc = 'utf8'
    return 'sh', '#!/bin/bash\n# 每日备份\nDAY=$(date +%%Y%%m%%d)\nmysqldump -h10.0.%d.%d checkin guest_register > /data/bak/guest_$DAY.sql\nfind /data/bak -mtime +%d -delete\nmd5sum /data/bak/*.sql  # 上次 %s\n' % (d.ri(0, 9), d.ri(2, 250), d.ri(7, 60), d.hex(32))


@T(K, 'struct')
def ng_gitlog(d):
    d.enc = 'utf8'
    return 'txt', '\n'.join('%s %s %s' % (d.hex(40), d.day(d.date(), '%Y-%m-%d'), d.pick(['fix: 修复退房时间为空', 'feat: 增加车架号查询', 'refactor: 余额接口', 'chore: bump deps', 'docs: 更新航班字段说明'])) for _ in range(d.ri(8, 60))) + '\n'


@T(K, 'struct')
def ng_lockfile(d):
    d.enc = 'utf8'
    import base64
    return 'json', js({'name': 'admin-web', 'lockfileVersion': 1, 'dependencies': {n: {'version': '%d.%d.%d' % (d.ri(0, 9), d.ri(0, 30), d.ri(0, 30)), 'integrity': 'sha512-' + base64.b64encode(bytes(d.r.randrange(256) for _ in range(64))).decode()} for n in d.r.sample('axios vue lodash moment echarts element-ui qs vuex nprogress js-cookie sass webpack eslint'.split(), d.ri(5, 12))}})
