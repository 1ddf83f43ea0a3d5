"""hard negatives 3: names without identifiers, office lines, published judgments, empty results"""
from core import *
from render import *
from events import AIR, CITY, STN, CAUSE
K = None
def who(d): return d.person(False).name


@T(K, 'table')
def ng_office_lines(d):
    H = [['科室', '位置', '办公电话', '公共邮箱']]
    R = [[x, '%d楼%d室' % (d.ri(1, 9), d.ri(101, 920)), d.office(), d.box(d.pick('service info office admin') + str(d.ri(1, 99)))] for x in d.r.sample('前厅部 客房部 票务组 信贷部 户籍室 案件审核室 租赁部 车管所 数据组 综合办'.split(), d.ri(4, 9))]
    return ('xlsx', xlsx([('通讯录', H + R)])) if d.ch(.4) else ('csv', delim(H + R))


@T(K, 'prose')
def ng_public_judgment(d):
    x = '刑事裁定书（网上公开版）\n\n'
    for _ in range(d.ri(1, 3)):
        a = d.pick('张某 李某某 王某甲 陈某')
        x += '被告人%s，男，汉族，初中文化，户籍所在地略。因犯%s罪被判处有期徒刑%d个月，现在押。经审理查明，%d年%d月，被告人%s在本市某小区实施%s，赃物已发还。\n\n' % (a, d.pick(CAUSE), d.ri(6, 40), d.year, d.ri(1, 12), a, d.pick(CAUSE))
    return 'txt', x


@T(K, 'table')
def ng_duty_roster(d):
    H = [['日期', '早班', '中班', '夜班', '备注']]
    return 'xlsx', xlsx([('排班', [['%d月排班表' % d.ri(1, 12), '', '', '', '']] + H + [['%d日' % i, who(d), who(d), who(d), d.pick(('', '', '调休', '替班'))] for i in range(1, d.ri(10, 30))], ['A1:E1'])])


@T(K, 'table')
def ng_attendance(d):
    return 'csv', delim([['工号', '姓名', '应出勤', '实出勤', '迟到', '加班小时', '奖金']] + [['%04d' % d.ri(1, 9999), who(d), 22, d.ri(15, 22), d.ri(0, 4), '%.1f' % d.r.uniform(0, 40), d.ri(0, 30) * 100] for _ in range(d.ri(8, 50))])


@T(K, 'struct')
def ng_flight_status(d):
    return 'json', jl([{'flightNo': d.r.choice(AIR)[0] + str(d.ri(1001, 8999)), 'date': str(d.date()), 'dep': d.r.choice(CITY)[1], 'arr': d.r.choice(CITY)[1], 'status': d.pick('到达 延误 取消 起飞'), 'gate': '%s%d' % (d.AZ(1), d.ri(1, 60)), 'seatsLeft': d.ri(0, 90)} for _ in range(d.ri(8, 60))])


@T(K, 'struct')
def ng_empty_result(d):
    return 'json', js({'code': 0, 'msg': d.pick('查无记录 ok 无权限'), 'traceId': d.hex(32), 'query': {'idCard': None, 'mobile': '', 'plateNo': ''}, 'data': {'total': 0, 'list': []}, 'ts': d.ri(1420000000000, 1700000000000)})


@T(K, 'struct')
def ng_size_log(d):
    """byte counts and job numbers of eleven digits that stand under their label"""
    return 'log', ''.join('%s backup job=%s size=%s files=%d sha1=%s\n' % (d.time(), d.dig(7), d.decoy(str(1024 * d.ri(13000000, 18000000))), d.ri(10, 9000), d.hex(40)) for _ in range(d.ri(8, 40)))


@T(K, 'prose')
def ng_price_list(d):
    return 'txt', d.pick('旅行社散客报价 暑期散客价目 门店挂牌价') + '\n\n' + '\n'.join('%s　%d元起　%s' % (d.pick(STN) + '出发' + d.pick('两日游 三日游 往返车票 接站'), d.ri(90, 3000), d.pick('含早 含接送 旺季加价 需提前三天预订')) for _ in range(d.ri(6, 20))) + '\n预订热线 %s\n' % d.hotline()


@T(K, 'prose')
def ng_faq(d):
    Q = [('为什么买票要填身份证号？', '实名制购票要求，系统只做校验，不对外展示。'), ('银行卡余额多久更新？', '动账后约一分钟。'), ('退房后发票怎么开？', '凭房号到前台开具。'), ('车架号在哪里看？', '前挡风玻璃左下角或行驶证上，共17位。'), ('通话详单能查多久？', '最近六个月。'), ('定位不准怎么办？', '请打开GPS和无线网络。'), ('租赁备案要带什么？', '合同、双方身份证原件、不动产权证。'), ('驾照扣满12分怎么办？', '参加学习并考试。')]
    return d.pick('txt md'), '常见问题\n\n' + '\n\n'.join('问：%s\n答：%s' % q for q in d.r.sample(Q, d.ri(4, 7))) + '\n'
