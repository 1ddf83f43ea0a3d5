from core import *
L, I = 'location.fix', 'identity.person'
XY = {'4401': (113.26, 23.13), '4403': (114.05, 22.55), '1101': (116.40, 39.92), '3101': (121.47, 31.23), '3301': (120.15, 30.27), '5101': (104.06, 30.66),
      '4201': (114.30, 30.59), '3201': (118.79, 32.06), '6101': (108.94, 34.26), '5001': (106.55, 29.56), '3502': (118.09, 24.48), '4301': (112.94, 28.23),
      '3702': (120.38, 36.07), '2101': (123.43, 41.80), '5301': (102.83, 24.88), '4101': (113.62, 34.75), '3401': (117.23, 31.82), '4501': (108.37, 22.82),
      '1201': (117.20, 39.08), '2301': (126.63, 45.75)}


def ll(x, p, c=None):
    a, b = XY[p.c[0][:4]]
    return f'{a + x.ri(-60000, 60000) / 1e6:.6f}', f'{b + x.ri(-60000, 60000) / 1e6:.6f}'


def pl(x, p):
    return f'{p.city}' + x.t(f'市{p.c[2]}区{x.ch(ROAD)}')


@T(L, 'located-messages', 'hans', 'utf-8', '定位结果回复.txt')
def a1(x):
    o = []
    for p in x.Ps(3):
        o += [f'>>> 查位 {p.m} {p.n}', '正在查询，请稍候……']
        for d in x.dts(x.ri(2, 6), (0, 1)):
            a, b = ll(x, p)
            o += [f'{p.r}定位结果：目标手机{p.m} 位于 {pl(x, p)}附近（经度{a} 纬度{b}），精度 {x.ri(1, 20)}00 米，时间 {d:%F %H:%M}']
        o += [x.ch(['目标关机，停止定位。', '今日次数用完。', '如需续费联系客服。']), '']
    return '\n'.join(o)


@T(L, 'csv', 'latin', 'utf-8', 'track_points.csv')
def a2(x):
    o = ['phone,gps_time,lng,lat,speed,heading,coordType']
    for p in x.Ps(4):
        for d in x.dts(x.ri(3, 9), (0, 1), (0, 23)):
            a, b = ll(x, p)
            o += [f'{p.r}{p.m},{d:%F %T},{a},{b},{x.ri(0, 99)},{x.ri(0, 359)},gcj02']
    return '\n'.join(o)


@T(L, 'json', 'latin', 'utf-8', 'family_locator.json')
def a3(x):
    r = []
    for p in x.Ps(4):
        f = []
        for d in x.dts(x.ri(2, 8), (0, 2), (0, 23)):
            a, b = ll(x, p)
            f.append({'loc_time': p.r + f'{d:%F %T}', 'upload_ts': int(x.ems(d)), 'longitude': float(a), 'latitude': float(b), 'radius': x.ri(10, 600), 'address': pl(x, p)})
        r.append({'nick': x.ch('老公 妈妈 儿子 女儿'), 'phone': p.m, 'fixes': f})
    return J({'family': 'fam_' + x.hex(8), 'members': r})


@T(L, 'patrol-report', 'hans', 'utf-8', '走失老人查找记录.txt')
def a4(x):
    p = x.P(born=(1938, 1950))
    ds = x.dts(7, (0, 0), (6, 22))
    o = ['走失老人查找记录', f'老人姓名{p.n}，身份证{p.id}，随身手机{p.m}，定位由运营商协助。', '']
    for d in ds:
        a, b = ll(x, p)
        o += [f'{p.r}{cn(d)}{d:%H:%M} 手机定位在{pl(x, p)}，坐标 {a},{b}，误差{x.ri(50, 500)}米。']
        if x.ri(0, 1):
            o += [x.ch(['家属来电，称老人爱去菜市场。', '二组赶到，未见人。', '志愿者群里发了寻人启事。', '下雨，老人可能在避雨。'])]
    return '\n'.join(o + ['找到了，人平安，已送回家。'])


@T(L, 'basestation-log', 'hans', 'utf-8', '基站轨迹.log')
def a5(x):
    o = []
    for p in x.Ps(4):
        o += [f'## 目标 {p.m} 机主 {p.n} {p.id}']
        for d in x.dts(x.ri(3, 8), (0, 1), (0, 23)):
            o += [f'{p.r}{d:%F %T} 定位 {p.m} mcc=460 mnc=00 lac={x.ri(9000, 9999)}, ci={x.ri(10000, 60000)} 基站={pl(x, p)} TA={x.ri(0, 9)}']
        o += ['## EOF']
    return '\n'.join(o)


@T(L, 'courier-supervisor-chat', 'hans', 'utf-8', '骑手位置核实群.txt')
def a6(x):
    o = []
    for p in x.Ps(3):
        o += [f'站长：{p.n}你到底在哪？@{p.n} {p.m}']
        for d in x.dts(x.ri(3, 5), (0, 0), (9, 21)):
            a, b = ll(x, p)
            o += [f'调度台：{p.r}{p.m} {md(d)}{d:%H:%M} 定位 {a},{b} {pl(x, p)}']
        o += [f'{p.n}：' + x.ch(['手机没电了刚充上', '电动车被拖走了……', '我在等餐啊，商家没出', '定位飘了吧']), '站长：' + x.ch(['回来写说明', '下不为例', '罚50'])]
    return '\n'.join(o)


@T(L, 'vehicle-gps-table', 'hans', 'gb18030', '车载终端轨迹.txt')
def a7(x):
    o = []
    for p in x.Ps(3):
        o += [f'车牌号：{p.plate}   车主：{p.n}   身份证号：{p.id}', 'GPS时间              经度         纬度        速度  位置']
        for d in x.dts(x.ri(4, 9), (0, 1), (0, 23)):
            a, b = ll(x, p)
            o += [f'{p.r}{d:%F %T}  {a}  {b}  {x.ri(0, 110):>4}  {pl(x, p)}']
        o += ['----- 里程 ' + str(x.ri(30, 600)) + ' km -----']
    return '\n'.join(o)


@T(L, 'trad-note', 'hant', 'utf-8', '徵信社行蹤紀錄.txt')
def a8(x):
    o = ['行蹤紀錄（委託案 第' + str(x.ri(11, 99)) + '號）', '']
    for p in x.Ps(2):
        o += [f'對象 {p.n}，手機 {p.m}，身份證 {p.id}']
        for d in x.dts(x.ri(4, 6), (0, 2), (7, 23)):
            a, b = ll(x, p)
            o += [f'　{p.r}{cn(d)}{d:%H:%M} 手機定位於{pl(x, p)}，座標（{b}, {a}），停留約 {x.ri(5, 90)} 分鐘。']
            if x.ri(0, 2) == 0:
                o += ['　　跟拍人員回報：' + x.ch(['未見同行者。', '進入咖啡店，坐靠窗。', '目標疑似察覺，先撤。'])]
        o += ['']
    return '\n'.join(o + ['費用另計。'])


@T(L, 'sql', 'latin', 'utf-8', 't_gps_fix.sql')
def a9(x):
    o = ['-- ride app, location table']
    for p in x.Ps(5):
        for d in x.dts(x.ri(2, 6), (0, 1), (0, 23)):
            a, b = ll(x, p)
            o += [f"{p.r}INSERT INTO t_gps_fix (mobile, lat, lng, loc_time, accuracy) VALUES ('{p.m}', {b}, {a}, '{d:%F %T}', {x.ri(5, 90)});"]
    return '\n'.join(o)


@T(L, 'xml', 'hans', 'utf-8', '社区矫正定位.xml')
def a10(x):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<矫正对象列表>']
    for p in x.Ps(4):
        o += [f' <对象 姓名="{p.n}" 身份证号="{p.id}" 手机号="{p.m}">']
        for d in x.dts(x.ri(2, 7), (0, 1), (0, 23)):
            a, b = ll(x, p)
            o += [f'  {p.r}<定位 时间="{d:%F %T}" 经度="{a}" 纬度="{b}" 位置="{pl(x, p)}" 越界="{x.ch("否 否 是")}"/>']
        o += [' </对象>']
    return '\n'.join(o + ['</矫正对象列表>'])


MZ = '汉族 汉族 汉族 回族 满族 壮族 苗族'


@T(I, 'household-register', 'hans', 'utf-8', '户口簿抄件.txt')
def b1(x):
    o = []
    for _ in range(4):
        ps = x.Ps(x.ri(2, 5))
        o += [f'户号 {x.dg(9)}   户别 {x.ch("家庭户 非农业")}   住址 {ps[0].addr}']
        for i, p in enumerate(ps):
            o += [f'{p.r}  {("户主", "配偶", "子女", "父母", "孙")[i]}  {p.n}  {p.sex}  {x.ch(MZ)}  {p.bd:%Y-%m-%d}  公民身份号码 {p.id}  {x.ch("小学 初中 高中 本科")}']
        o += ['登记事项变更和更正记载：无', '']
    return '\n'.join(o)


@T(I, 'csv', 'hans', 'gb18030', '花名册.csv')
def b2(x):
    o = ['序号,姓名,性别,民族,出生日期,身份证号,户籍地址,联系电话,邮箱']
    for i, p in enumerate(x.Ps(x.ri(15, 30)), 1):
        o += [f'{p.r}{i},{p.n},{p.sex},{x.ch(MZ)},{p.bd:%Y/%m/%d},{p.id},{p.addr},{p.m},{p.mail}']
    return '\n'.join(o + ['制表：,,,,审核：,,,,'])


@T(I, 'group-relay', 'hans', 'utf-8', '旅游报名接龙.txt')
def b3(x):
    o = ['#接龙 周末两日游（买保险用）', '格式：姓名 身份证 电话', '']
    for i, p in enumerate(x.Ps(x.ri(9, 16)), 1):
        o += [f'{i}. {p.r}' + x.ch([f'{p.n} {p.id} {p.m}', f'{p.n}，{p.sex}，身份证{p.id}，手机{p.mform(" ")}', f'{p.n}/{p.id}/{p.m}（带一个娃，娃免票）'])]
        if x.ri(0, 4) == 0:
            o += [x.ch(['领队：座位满了还能加一辆', '领队：晕车的坐前面', '群友：几点集合？'])]
    return '\n'.join(o)


@T(I, 'json', 'latin', 'utf-8', 'kyc_attempts.json')
def b4(x):
    o = []
    for p in x.Ps(5):
        o.append({'uid': x.dg(7), 'verify_history': [{'at': p.r + f'{d:%FT%T}', 'realname': p.n, 'idNumber': p.id, 'mobile': p.m, 'shown': p.mm, 'shownId': p.idm, 'result': x.ch('PASS FACE_FAIL PASS')} for d in x.dts(x.ri(1, 5), (0, 30))]})
    return J(o)


@T(I, 'minutes', 'hans', 'utf-8', '村委会人员摸排记录.md')
def b5(x):
    o = ['# 村组外来人员摸排', '', '到会：支书、会计、各组长。会计念名单，组长补充。', '']
    for k, g in enumerate('一二三', 1):
        o += [f'## {g}组', '']
        for p in x.Ps(x.ri(2, 5)):
            o += [f'- {p.r}{p.n}，{p.sex}，{x.ch(MZ)}，身份证号{p.id}，户籍{p.addr}，电话{p.m}']
        o += ['', '> ' + x.ch(['组长：还有一户锁着门，改天再去。', '支书：暂住的要办证。', '会计：这页写满了。']), '']
    return '\n'.join(o)


@T(I, 'passport-list-en', 'latin', 'utf-8', 'delegation_list.txt')
def b6(x):
    o = ['DELEGATION LIST FOR VISA INVITATION', '', 'Dear Sir or Madam, please find the particulars below.', '']
    for i, p in enumerate(x.Ps(x.ri(6, 12)), 1):
        o += [f'{p.r}{i}. {p.en} ({p.mf}), born {p.bd:%d %B %Y}, passport {p.pp}, e-mail {p.mail}']
    return '\n'.join(o + ['', 'Contact office: ' + x.office(), 'Yours faithfully'])


@T(I, 'sql', 'hans', 'utf-8', 'sys_user.sql')
def b7(x):
    o = ['INSERT INTO `sys_user`(`xm`,`sfzh`,`sjh`,`email`,`jtdz`) VALUES']
    return o[0] + '\n' + ',\n'.join(f"{p.r}('{p.n}','{p.id}','{p.m}','{p.mail}','{p.addr}')" for p in x.Ps(x.ri(12, 25))) + ';'


@T(I, 'key-value-cards', 'hans', 'utf-8', '身份证识别结果.txt')
def b8(x):
    o = []
    for i, p in enumerate(x.Ps(x.ri(5, 10)), 1):
        o += [f'[IMG_{x.ri(1000, 9999)}.jpg] 置信度 0.{x.ri(90, 99)}', f'{p.r}姓名: {p.n}', f'性别: {p.sex}  民族: {x.ch(MZ)[0]}', f'出生: {cn(p.bd)}', f'住址: {p.addr}', f'公民身份号码: {p.id}', '']
    return '\n'.join(o)


@T(I, 'visitor-book-trad', 'hant', 'utf-8', '訪客登記冊.txt')
def b9(x):
    o, ps = ['訪客登記冊（大陸訪客須登記身份證）', ''], x.Ps(6)
    for d in x.dts(4, (1, 3), y=(2018, 2019)):
        o += [f'【{cn(d)}】值班：阿德']
        for p in x.rng.sample(ps, x.ri(2, 4)):
            o += [f'　{p.r}姓名 {p.n}　身份證號 {p.id}　手機 {p.m}　事由 {x.ch("洽公 面試 送件 維修")}']
        o += [x.ch(['　是日下雨，地板濕滑。', '　十樓停電半小時。', ''])]
    return '\n'.join(o)


@T(I, 'yaml', 'hans', 'utf-8', 'volunteers.yml')
def b10(x):
    o = ['team: 社区志愿者', 'groups:']
    for g in '东南西':
        o += [f'  {g}片:']
        for p in x.Ps(x.ri(2, 6)):
            o += [f'    - {p.r}姓名: {p.n}', f'      身份证号: "{p.id}"', f'      手机: "{p.m}"', f'      固话: "{p.tel}"' if x.ri(0, 1) else '      固话: ""']
    return '\n'.join(o)
