"""Sources one does not think of at first."""
from lib import *


@T('hotel.stay', 'prose', 'guest hall of a monastery, register of those who stay the night', 'txt', '客堂挂单簿', enc='utf-8 gb18030')
def xo_temple(c):
    z = c.person(sex='男'); d = c.d(2012, 2020); o = ['云栖寺客堂挂单登记', f'知客师：释{z.given}　电话{z.mob}', '']
    for p in c.people_(c.n(2, 10)):
        d += c.n(0, 3) * DAY
        o.append(c.pick([f'{md(d)}，居士{p.name}（{p.sex}）持身份证{p.id}来寺挂单，安单{c.pick("东 西")}寮房{c.n(101, 318)}室，住{c.pick("一 两 三")}晚，{md(d + 3 * DAY)}前离寺。', f'{md(d)}晚斋后，{p.name}，证件号{p.id}，登记住宿，分在{c.pick("观堂", "居士楼", "云水楼")}{c.n(201, 320)}号房，次日早课后退房，随喜香火{c.n(1, 9)}0元。', f'{md(d)}入住：{p.name}，{p.id}，{c.pick("东 西")}寮{c.n(101, 318)}房，参加禅七，{md(d + 7 * DAY)}退房。'])); c.rec(p)
    return '\n'.join(o) + '\n'


@T('travel.flight', 'struct', 'missing miles claimed, one claim a block', 'txt', '里程补登', enc='utf-8', eol=('\n', '\r\n'))
def xo_miles(c):
    o = []
    for p in c.people_(c.n(2, 14)):
        a, b = c.two(); f, pre = c.flight()
        o += [f'*** 补登申请 {c.dig(8)} ***', f'会员姓名 ... {p.name} ({p.py})', f'证件号码 ... {p.id}', f'航班日期 ... {S(c.t(2017, 2023), "%d/%m/%Y")}', f'航班号 ..... {f}', f'航段 ....... {a[6]} - {b[6]}', f'客票号 ..... {c.eticket(pre)}', f'舱位/座位 .. {c.pick("Y Q M")} / {c.n(31, 60)}{c.pick("A C H")}', f'电邮 ....... {p.mail}', '']; c.rec(p)
    return '\n'.join(o)


@T('travel.train', 'struct', 'porters at a station, service orders in xml', 'xml', '小红帽', enc='utf-8')
def xo_porter(c):
    o = ['<orders>']; ws = c.people_(3, sex='男'); st = c.city()
    for p in c.people_(c.n(2, 18), lo=1940, hi=1975):
        t = c.t(2017, 2022, 6, 21); w = c.pick(ws)
        o += [f'  <order 车站="{st[7]}" 服务="{c.pick("轮椅 行李 进站引导")}">', f'    <乘车人 姓名="{p.name}" 身份证="{p.id}" 手机="{p.mob}"/>', f'    <车票 车次="{c.train()}" 发站="{st[7]}" 到站="{c.pick([x for x in CITY if x[7] != st[7]])[7]}" 开车="{S(t, "%Y-%m-%d %H:%M")}" 席位="{c.n(1, 16):02d}车{c.n(1, 18):02d}{c.pick("A B C D F")}"/>', f'    <服务员 工号="{c.n(101, 160)}">{w.name}</服务员>', '  </order>']; c.rec(p)
    return '\n'.join(o + ['</orders>']) + '\n'


@T('netcafe.session', 'prose', 'school for boys who cannot stop playing, counsellor\'s case notes', 'docx', '个案记录')
def xo_addict(c):
    p = c.person(lo=1998, hi=2003, sex='男'); w, m = c.person(), c.person(sex='女')
    o = ['辅导个案记录', f'学员{p.name}，身份证号{p.id}，母亲{m.name}，电话{m.mob}，辅导员{w.name}。', '入校前一月，据网吧上机记录核对，学员上网情况：']
    a = c.t(2015, 2019, 17, 20)
    for _ in range(c.n(2, 7)):
        a += c.n(1, 4) * DAY + c.n(-20, 30) * MIN
        o.append(c.pick([f'{md(a)}{hm(a)}，{p.name}在{c.pick("蓝月亮网吧 飞宇网吧 极速网咖 星际网吧")}{c.n(1, 99)}号机上机，连续{c.n(5, 14)}小时，次日早晨下机。', f'{cn(a)}夜，学员用本人身份证在{c.pick("鱼乐网咖 金鹰网吧 时空网络会所")}开机，机号{c.pick("A B")}{c.n(1, 50)}，{hm(a)}开始，通宵。'])); c.rec(p)
    o.append('下周继续跟进。')
    return o


@T('border.crossing', 'table', 'group name list of outbound tourists, xlsx with head lines', 'xlsx', '出境旅游名单表')
def xo_namelist(c):
    d = c.d(2014, 2019); rows = [['中国公民出国旅游团队名单表'], ['组团社序号 ' + c.dig(6), '领队：' + c.person().name], ['编号', '中文姓名', '拼音', '性别', '护照号码', '出生日期', '出境口岸', '出境日期', '入境口岸', '入境日期']]
    k = c.pick('上海浦东机场 广州白云机场 首都机场')
    for i, p in enumerate(c.people_(c.n(6, 36)), 1):
        rows.append([f'{i:02d}', p.name, p.py, p.sex, p.pp, p.bd, k, d, '', '']); c.rec(p)
    return [('名单表', rows)]


@T('border.crossing', 'prose', 'drivers of jade and fruit at a land port, post of the gate', 'txt', '瑞丽口岸出入登记', enc='utf-8')
def xo_ruili(c):
    d = c.d(2013, 2019); o = [f'瑞丽口岸边民及驾驶员通道 {cn(d)} 执勤笔记', '']
    for p in c.people_(c.n(3, 12), lo=1960, hi=1995):
        x = f'{c.n(7, 20):02d}:{c.n(10, 59)}'
        o.append(c.pick([f'{x}出境，{p.name}，身份证{p.id}，驾{p.plate}货车，载{c.pick("西瓜 化肥 摩托配件")}，前往木姐。', f'{x}入境，{p.name}（{p.id}）由木姐返回，{p.plate}空车。', f'{x}，边民{p.name}持边境通行证入境，证件号{p.id}，携玉石毛料两块，已转海关。'])); c.rec(p)
    o.append('二十二时闭关，无异常。')
    return '\n'.join(o) + '\n'


@T('crime.case', 'table', 'prison: proposals to shorten sentences, semicolons, traditional heads', 'csv', '提請減刑', enc='utf-8 utf-8-sig')
def xo_prison(c):
    rows = []
    for p in c.people_(c.n(5, 30), hi=1995):
        rows.append([f'{c.n(1, 14)}監區', p.name, p.id, c.pick('故意傷害罪 販賣毒品罪 搶劫罪 詐騙罪 盜竊罪'), f'有期徒刑{c.pick("七 九 十二 十五")}年', c.d(2009, 2016), c.d(2022, 2028), f'減刑{c.pick("五 六 八")}個月']); c.rec(p)
    return tab('semi', '監區 罪犯姓名 公民身份號碼 罪名 原判刑期 入監日期 刑滿日期 提請幅度'.split(), rows)


@T('property.housing', 'table', 'right to vote of the owners\' assembly, markdown', 'md', '业主大会投票权名册', enc='utf-8')
def xo_vote(c):
    e = c.pick(ESTATE); rows = []
    for p in c.people_(c.n(5, 35)):
        rows.append([f'{c.n(1, 20)}-{c.n(1, 3)}-{c.n(2, 28)}0{c.n(1, 4)}', p.name, p.id, c.money(48, 190), f'{p.city[4][0]}房权证{c.pick("城 江 河")}字第{c.dig(7)}号', p.mob, c.pick('同意 反对 弃权 未投')]); c.rec(p)
    w = c.person()
    return f'# {e}首次业主大会 专有部分面积与投票权\n\n筹备组长 {w.name}，唱票在物业二楼。\n\n' + tab('md', '房号 产权人 证件号 建筑面积 产权证号 手机 投票'.split(), rows)


@T('property.rental', 'prose', 'landlords warn each other of tenants', 'html', '房东互助', enc='utf-8 gb18030')
def xo_blacklist(c):
    o = ['<html><head><title>房东互助墙</title></head><body>']
    for p in c.people_(c.n(2, 9)):
        o.append('<div class="post"><p>' + c.pick([f'曝光！租客{p.name}，身份证{p.id}，租我{c.city()[0]}{c.pick(ESTATE)}{c.n(1, 20)}栋一套两居，月租{c.n(15, 60) * 100}，欠三个月租金跑路，押金都不够赔电视。', f'房客{p.name} 手机{p.mob} 去年{c.n(1, 12)}月签的一年租约，{c.pick(ROAD)}{c.n(1, 300)}号三楼，租金{c.n(8, 40) * 100}/月，群租给八个人，大家小心。', f'{c.pick(ESTATE)}的同行注意，承租人{p.name}（{p.id}），租期没到把锁换了，押金{c.n(10, 50) * 100}元已扣。']) + f'</p><span>楼主{c.pick("阳光房东 老李 包租婆88号院 陈姐")} 赞{c.n(2, 90)}</span></div>'); c.rec(p)
    return '\n'.join(o + ['</body></html>']) + '\n'


@T('bank.account', 'struct', 'listing of a folder of scans, one account a file', 'txt', '开户影像清单', enc='utf-8', eol=('\n', '\r\n'))
def xo_ls(c):
    o = ['$ ls -l 开户影像/']
    for p in c.people_(c.n(4, 35)):
        p.raw('card')
        o.append(f'-rw-r--r-- 1 ecm ecm {c.n(90000, 990000)} {S(c.d(2019, 2022), "%b %d")} {p.bank}_开户申请_{p.name}_{p.id}_{p.card}.pdf'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('bank.balance', 'struct', 'deposit slips of a rural credit union, print blocks', 'prn', '存折打印', enc='gb18030', eol='\r\n')
def xo_passbook(c):
    o = []
    for p in c.people_(c.n(2, 12), lo=1940, hi=1975):
        p.raw('card')
        o += ['+' + '-' * 38 + '+', f'  户名 {p.name}      证件 {p.id}', f'  账号 {p.card}', f'  截至 {S(c.d(2014, 2021), "%Y%m%d")} 余额  RMB{c.n(1, 190)},{c.n(100, 999)}.{c.n(10, 99)}', f'  柜员 {c.n(1001, 8999)}  网点 {c.pick(ROAD)}分社', '+' + '-' * 38 + '+', '']; c.rec(p)
    return '\n'.join(o)


@T('bank.transaction', 'struct', 'electronic slips of transfers, payee beside', 'txt', '电子回单', enc='utf-8 gb18030')
def xo_slip(c):
    o = []
    for p in c.people_(c.n(1, 10)):
        q = c.person(); p.raw('card')
        q.raw('card')
        o += [f'{p.bank}电子回单　回单编号 {c.dig(12)}', f'交易时间：{S(c.t(2017, 2023))}', f'付款人户名：{p.name}', f'付款人账号：{p.card}', f'收款人户名：{q.name}', f'收款人账号：{q.card}', f'收款行：{q.bank}', f'小写金额：￥{c.money(20, 90000)}', f'摘要：{c.pick("转账 借款 装修款 货款")}', '', '']; c.rec(p)
    return '\n'.join(o)


@T('driving.licence', 'table', 'those who lost all points and must sit in class, html', 'html', '满分学习签到', enc='utf-8 gb18030')
def xo_class(c):
    rows = []
    for i, p in enumerate(c.people_(c.n(5, 30), hi=1998), 1):
        rows.append([i, p.name, p.id, c.pick(CITY)[1][:4] + c.dig(8), c.pick('C1 B2 A2 C2'), 12 + c.n(0, 9), p.mob, c.pick('√ √ √ 缺')]); c.rec(p)
    t = c.person()
    return f'<html><body><h3>满分教育学习班签到表（第{c.n(1, 60)}期）</h3><p>授课民警 {t.name}</p>\n' + tab('html', '序号 姓名 驾驶证号 档案编号 准驾车型 累积记分 手机 签到'.split(), rows) + '</body></html>\n'


@T('driving.vehicle', 'struct', 'tags for the toll, issued, jsonl', 'jsonl', 'etc_issue', enc='utf-8', box='tgz')
def xo_etc(c):
    o = []
    for p in c.people_(c.n(4, 40)):
        o.append(jd({'obuId': c.hexs(16), 'vehPlate': p.plate, 'plateColor': c.n(0, 4), 'ownerName': p.name, 'ownerIdNum': p.id, 'ownerTel': p.mob, 'vin': p.vin, 'engineNum': c.pick('A B H') + c.dig(6), 'registerDate': str(c.d(2010, 2021)), 'agent': c.person().name})); c.rec(p)
    return '\n'.join(o) + '\n'


@T('phone.cdr', 'table', 'Master.csv of an Asterisk exchange, no heading', 'csv', 'Master', enc='utf-8')
def xo_asterisk(c):
    ws = c.people_(c.n(2, 9)); rows = []
    for _ in range(c.n(6, 45)):
        w = c.pick(ws); t = c.t(2018, 2022, 8, 20); k = c.n(4, 900)
        rows.append(['sales', w.mob, c.v(MB, c.new_mob()), 'from-internal', f'"{w.name}" <{w.mob}>', f'SIP/{c.n(801, 830)}-{c.hexs(8)}', f'SIP/trunk-{c.hexs(8)}', 'Dial', '', S(t), S(t + dt.timedelta(seconds=7)), S(t + dt.timedelta(seconds=k + 7)), k + 7, k, 'ANSWERED', 'DOCUMENTATION']); c.rec(w)
    return tab('csv', None, rows)


@T('phone.sms', 'table', 'message store of a phone, sqlite', 'db', 'mmssms')
def xo_store(c):
    p = c.person(); own = p.mob; rows = []; qs = [c.new_mob() for _ in range(7)]
    T_ = ['货已经到仓库了，明天来提', '妈，我钱不够了，转两千过来', '老地方见，带上合同', '今晚不回家吃饭', '药买好了，三盒', '房东催租了，先垫一下', '面试通过了，下周一报到', '明天的班我跟你换', '别告诉她我来过', '尾款今天必须结清']
    for i in range(1, c.n(6, 40)):
        rows.append([i, c.v(MB, c.pick(qs)), S(c.t(2017, 2022)), c.pick('收 发'), c.pick(T_)]); c.rec(p)
    return [('app_meta', ['k', 'v'], [['机主', p.name], ['本机号码', own], ['身份证号', p.id]]), ('sms', ['_id', 'address', 'date', 'type', 'body'], rows)]


@T('location.fix', 'struct', 'receiver sentences under a head naming the wearer', 'nmea', 'collar', enc='utf-8', box='gz')
def xo_nmea(c):
    p = c.person(lo=1935, hi=1952); k = c.person(); la, lo = c.n(24, 36), c.n(104, 119); t = c.t(2019, 2023, 6, 18)
    o = [f'# 佩戴人 {p.name} 身份证 {p.id} 设备手机号 {p.mob} 家属 {k.name} {k.mob}']
    for _ in range(c.n(3, 40)):
        t += c.n(30, 400) * dt.timedelta(seconds=1)
        body = f'GPRMC,{S(t, "%H%M%S")}.00,A,{la}{c.n(10, 59)}.{c.n(10003, 99989)},N,{lo:03d}{c.n(10, 59)}.{c.n(10003, 99989)},E,{c.n(0, 4)}.{c.n(0, 9)},{c.n(10, 359)}.0,{S(t, "%d%m%y")},,,A'
        x = 0
        for ch in body:
            x ^= ord(ch)
        o.append(f'${body}*{x:02X}'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('location.fix', 'prose', 'dispatcher of couriers explains a lost parcel', 'eml', 'trace-request', eol='\r\n')
def xo_courier(c):
    p, q = c.person(sex='男'), c.person(); z = c.city(); d = c.d(2018, 2023); la, lo = c.n(24, 37), c.n(104, 120)
    o = [f'From: {q.mail}', f'To: {c.allow(EM, "claims@" + c.pick("sudaexp.cn tongcheng-kd.com"))}', 'Subject: 派件员轨迹说明', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', f'理赔组：客户说{md(d)}没人上门。我调了派件员{p.name}（工牌登记手机{p.mob}）的终端定位，当天是这样的：', '']
    for _ in range(c.n(2, 8)):
        x = f'{c.n(8, 20):02d}:{c.n(10, 59)}'
        o += [c.pick([f'{md(d)}{x}，{p.name}的终端在{z[0]}{z[2]}{c.pick(ROAD)}{c.n(1, 300)}号，经度{lo}.{c.n(100001, 199989)}，纬度{la}.{c.n(100001, 199989)}。', f'{md(d)}{x}上报位置（{la}.{c.n(100001, 199989)}，{lo}.{c.n(100001, 999989)}），{c.pick(ESTATE)}门口，停留{c.n(2, 20)}分钟。']), '']; c.rec(p)
    o.append(f'所以他确实到过。调度{q.name}')
    return '\n'.join(o) + '\n'


@T('identity.person', 'struct', 'cards of a marriage bureau', 'txt', '红娘资料', enc='utf-8 gb18030', eol=('\n', '\r\n'))
def xo_match(c):
    o = []; w = c.person(sex='女')
    for p in c.people_(c.n(3, 18), lo=1970, hi=1998):
        o += [f'编号{c.n(1001, 9800)}　{p.name}　{p.sex}　{p.birth.year}年生', f'证件：{p.id}（已验）', f'手机：{p.mob}', f'住址：{p.addr}', f'职业：{c.pick("教师 护士 电工 会计 司机 个体")}　婚史：{c.pick("未婚 离异 丧偶")}　身高{c.n(155, 185)}', f'要求：{c.pick("人踏实 有房 能孝顺老人 不抽烟")}', '♥']; c.rec(p)
    o.append(f'红娘{w.name}，中介费见面后付')
    return '\n'.join(o) + '\n'


@T('identity.number', 'struct', 'a long IN list in SQL', 'sql', 'q', enc='utf-8')
def xo_inlist(c):
    n = c.n(5, 45); c.records, c.people = n, set(range(n))
    return 'SELECT COUNT(*) FROM t_person\nWHERE id_card IN (\n' + ',\n'.join(f"  '{c.person().id}'" for _ in range(n)) + '\n);\n'


@T('phone.number', 'struct', 'links of a page, tel: and nothing else', 'html', 'dial', enc='utf-8')
def xo_tel(c):
    n = c.n(4, 40); c.records, c.people = n, set(range(n))
    return '<ul>\n' + ''.join(f'<li><a href="tel:{m}">拨打</a></li>\n' for m in (c.v(MB, c.new_mob()) for _ in range(n))) + '</ul>\n'


N = None


@T(N, 'prose', 'questions and answers on a bank\'s page, nobody named', 'txt', '常见问题', enc='utf-8 gb18030')
def xn_faq(c):
    q = [('卡丢了怎么办？', '请立即拨打95588或在手机银行挂失，余额不受影响。'), ('为什么要填身份证号？', '按实名制规定，开户须核验姓名与证件号码。'), ('交易明细能查多久？', '网点可打印五年内流水，含对方户名和账号。'), ('小额免密能关吗？', '可以，在卡设置中关闭。'), ('驾驶证能当开户证件吗？', '只能作辅助证件。'), ('预留手机号停机了？', '本人持证件到柜台更换。')]
    c.r.shuffle(q)
    return '\n'.join(f'问：{a}\n答：{b}\n' for a, b in q[:c.n(4, 6)])


@T(N, 'prose', 'recipes and a railway journey in a blog without names', 'md', '随笔', enc='utf-8')
def xn_blog(c):
    return f'# {c.pick("北上", "南下", "西行")}小记\n\n坐{c.train()}从{c.city()[7]}出发，窗外一路是麦田。邻座的大叔一直在剥橘子，靠窗的姑娘睡着了。到站已是{c.pick("深夜 傍晚 清晨")}，住在{c.pick(ROAD)}边上一家老旅馆，房间在{c.n(2, 6)}楼，被子有太阳的味道。\n\n第二天去看了{c.pick("古城墙 石窟 博物馆")}，门票{c.n(20, 120)}元。回程航班晚点{c.n(1, 5)}小时，机场的面卖{c.n(38, 88)}块一碗。\n'


@T(N, 'struct', 'metrics of a service', 'prom', 'metrics', enc='utf-8')
def xn_prom(c):
    return '# HELP idcard_check_total 身份证核验次数\n# TYPE idcard_check_total counter\n' + ''.join(f'idcard_check_total{{site="{c.pick("hotel netbar airport border bank")}",result="{c.pick("ok mismatch timeout")}",node="n{c.n(1, 60)}"}} {c.decoy("2" + c.dig(10))}\n' for _ in range(c.n(8, 35)))


@T(N, 'struct', 'chart of a web page, cities as points', 'js', 'map-option', enc='utf-8')
def xn_chart(c):
    return 'export default {\n  title: { text: "' + c.pick('航班流向 人口迁徙 网点分布') + '" },\n  series: [{ type: "effectScatter", coordinateSystem: "geo", data: [\n' + ',\n'.join(f'    {{ name: "{x[0]}", value: [{c.n(103, 121)}.{c.dig(4)}, {c.n(23, 38)}.{c.dig(4)}, {c.n(10, 900)}] }}' for x in c.r.sample(CITY, c.n(6, 20))) + '\n  ] }]\n};\n'


@T(N, 'prose', 'house rules of a detention house for visitors', 'txt', '会见须知', enc='utf-8 gb18030')
def xn_visit(c):
    return f'看守所家属会见须知\n\n一、会见时间为每周{c.pick("二、四 一、三、五")}上午{c.n(8, 9)}时至{c.n(10, 11)}时。\n二、携带本人身份证、户口簿等证明亲属关系的材料；律师会见另凭委托书和律师证。\n三、在押人员的案由、强制措施、诉讼阶段不得询问。\n四、存款请在窗口刷卡，每人每月不超过{c.n(5, 15)}00元；衣物登记后转交。\n五、判决生效后剩余刑期在三个月以下的，留所服刑。\n'
