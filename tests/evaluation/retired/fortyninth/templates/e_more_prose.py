"""running text in rarer voices: letters, tickets, diaries, English, traditional, numbers of the year in characters"""
from base import *
from templates.a_trips import fl, tr, rm, out, cross
from templates.b_cases import bld, cert, fate, MEMO
from templates.c_things import arch, iss, pos, MSG, ZJ
N = r'([\u4e00-\u9fa5]{2,3})'
CN = '〇一二三四五六七八九'


def cnd(t):
    n = lambda v: ('' if v < 10 else ('十' if v < 20 else CN[v // 10] + '十')) + (CN[v % 10] if v % 10 else '')
    return ''.join(CN[int(x)] for x in str(t.year)) + '年' + n(t.month) + '月' + n(t.day) + '日'


def En(p):
    a, b = p.PY.split('/')
    return ('Mr. ' if p.male else 'Ms. ') + a + ' ' + b.capitalize()


@T('hotel.stay', 'prose', mark=r'((?:Mr|Ms)\. [A-Z]+ \w+) \((?:passport|ID)', names='guest_letter,FW_corporate_stays,mail', uses=1)
def hotel_english(c):
    m = c.X()
    L = ['Dear Sir or Madam,', '', 'please find below the stays of your colleagues at our house, as requested by your accounting.', '']
    for p in c.ppl(2, 9):
        c.rec(p)
        t = c.t()
        o = out(c, t)
        L.append('%s (%s, mobile %s) checked in on %s, room %s, and checked out on %s; the room was %d yuan a night.' % (En(p), c.ch('passport ' + p.pp, 'ID ' + p.id), p.mob, t.strftime('%d %B %Y'), rm(c), o.strftime('%d %B %Y'), c.r.randint(30, 90) * 10 - 2))
    L += ['', 'Kind regards', m.PY.split('/')[1].capitalize() + ' ' + m.PY.split('/')[0].capitalize(), 'Front Office Manager, tel. ' + c.office()]
    c.text('\n'.join(L), c.ch('txt', 'eml'))


@T('travel.flight', 'prose', mark=r'旅客' + N + r'来电', names='客服工单,ticket_notes,投诉工单', uses=1)
def flight_ticket(c):
    L, w = [], c.X()
    for p in c.ppl(2, 12):
        c.rec(p)
        a, f, x, y = fl(c)
        t = c.t()
        L += ['工单%s　%s　受理人%s' % (c.digits(7), t.strftime('%Y-%m-%d %H:%M'), w.name), '旅客%s来电（%s），证件号%s，称%s乘%s由%s至%s，%s。%s' % (p.name, p.mob, p.id, (t - D.timedelta(days=1)).strftime('%m月%d日'), f, APT[x], APT[y], c.ch('行李箱轮子摔坏', '延误四小时无人解释', '升舱费用多扣了两百', '座位与值机时不符'), c.ch('已登记，转行李组。', '承诺三日内回复。', '旅客要求书面道歉。')), '']
    c.text('\n'.join(L), docx=.2)


@T('travel.train', 'prose', mark=r'失主' + N + r'，', names='失物招领,lost_found,遗失物品登记', uses=1)
def train_lost(c):
    w = c.X()
    L = ['%s站遗失物品移交说明（客运员%s）' % (c.ch(STN), w.name), '']
    for p in c.ppl(2, 10):
        c.rec(p)
        n, x, y, s = tr(c)
        t = c.t()
        L.append('%s，%s次列车（%s至%s）%s座拾到%s一件，经查票失主%s，身份证%s，%s。' % (t.strftime('%m月%d日'), n, x, y, s, c.ch('黑色双肩包', '平板电脑', '女式外套', '保温杯'), p.name, p.id, c.ch('电话%s，已通知' % p.mob, '电话%s无人接听' % p.mob, '已由其%s代领' % c.ch('同事', '家属'))))
    c.text('\n'.join(L), docx=.3)


@T('netcafe.session', 'prose', mark=N + r'在.{3,8}\d+号(?:机|位)', names='查寝日记,teacher_note,夜巡', uses=1)
def net_teacher(c):
    me = c.X()
    L = ['技师学院成人班夜巡，%s记' % me.name, '']
    for p in c.ppl(2, 9):
        c.rec(p)
        t = c.t(h=(20, 22))
        L.append('%s，%s在%s%d号%s，收银调出来的登记是本人身份证%s，%s上的机，%s才走。%s' % (c.d(t), p.name, c.ch(CAFES), c.r.randint(2, 180), c.ch('机', '位'), p.id, t.strftime('%H:%M'), c.ch('后半夜', '我到的时候', '十一点多'), c.ch('已给家里打电话%s。' % c.X().mob, '第二次了。', '说是写论文。')))
    c.text('\n'.join(L))


@T('border.crossing', 'prose', mark=r'(?m)^\d+\. .*?(?:出境|入境)', names='信函,律師函附件,出入境陳述', uses=1, trad=True)
def border_trad(c):
    p, q = c.P(), c.X()
    L = ['致有关机构：', '', '客户%s，护照号码%s，内地身份证号码%s，其往来记录如下，供审核居留申请之用。' % (p.name, p.pp, p.id), '']
    for i, t in enumerate(c.times(c.r.randint(3, 12))):
        c.rec(p)
        x = c.ch('出境', '入境')
        L.append('%d. %s，经%s%s，%s。' % (i + 1, t.strftime('%Y年%m月%d日'), c.ch('罗湖口岸', '深圳湾口岸', '皇岗口岸'), x, c.ch('目的地香港', '目的地澳门') if x == '出境' else c.ch('由香港返回', '由澳门返回')))
    L += ['', '经办律师%s，电话%s' % (q.name, q.mob)]
    c.text('\n'.join(L))


@T('crime.case', 'prose', mark=r'矫正对象' + N + r'，', names='社区矫正月报,sqjz,correction', uses=1)
def crime_correct(c):
    w, g = c.X(), c.ch(REG)
    L = ['%s司法所社区矫正情况（%s填报）' % (g[3], w.name), '']
    for p in c.ppl(2, 10):
        c.rec(p)
        t = c.t(c.year - 1)
        L.append('矫正对象%s，公民身份号码%s，因犯%s罪于%s被判处%s，%s。%s' % (p.name, p.id, c.ch(CRIMES), cnd(t), c.ch('有期徒刑一年，缓刑二年', '拘役五个月，缓刑六个月', '有期徒刑八个月，缓刑一年'), c.ch('按时报到', '一次迟到已警告', '思想汇报已交'), c.ch('担保人%s，电话%s。' % (c.X().name, c.X().mob), '手机%s可随时接通。' % p.mob, '')))
    c.text('\n'.join(L), docx=.4)


@T('property.housing', 'prose', mark=r'(?m)^第[一二三四五六七八]处', names='遗嘱,will,财产约定', uses=1)
def house_will(c):
    p, w = c.P(), [c.X(), c.X()]
    L = ['遗　嘱', '', '立遗嘱人：%s，%s，%s生，公民身份号码%s。' % (p.name, p.sex, cnd(p.dob), p.id), '本人名下现有下列房屋，均为本人单独所有：', '']
    for i in range(c.r.randint(1, 5)):
        c.rec(p)
        t = c.t(c.r.randint(2016, 2022))
        L.append('第%s处，坐落%s%s%s，建筑面积%.2f平方米，%s。' % ('一二三四五'[i], p.reg[2], c.ch(ESTS), bld(c), c.r.uniform(45, 170), cert(c, p.reg, t)))
    L += ['', '以上房屋由子女平均继承。见证人%s（%s）、%s（%s）。' % (w[0].name, w[0].mob, w[1].name, w[1].mob)]
    c.text('\n'.join(L), docx=.6)


@T('property.rental', 'prose', mark=r'(?m)^已签[：:，]', names='中介群,agent_deals,签约播报', uses=1)
def rent_agent(c):
    L, t = [], c.t(h=(9, 10))
    for p in c.ppl(2, 12):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(20, 400))
        a, l = c.X(), c.X()
        L += ['%s %s' % (a.name, t.strftime('%m-%d %H:%M')), '已签：%s%s，租客%s %s，月租%d，%s起租，房东%s那边钥匙已交' % (c.ch(ESTS), bld(c), p.name, c.ch(p.id, p.mob), c.r.randint(12, 80) * 100, (t + D.timedelta(days=3)).strftime('%m月%d日'), l.name), '']
    c.text('\n'.join(L))


@T('bank.account', 'prose', mark=r'(?m)^[-*] ' + N + r'的.{3,6}(?:卡|账户)', names='HR邮件,mail_hr,Fwd_开户信息', uses=1)
def acc_mail(c):
    h, b = c.X(), c.X()
    L = ['发件人: %s <%s>' % (h.name, h.email), '收件人: %s <%s>' % (b.name, b.email), '主题: 新员工代发账户', '', '%s经理你好，本月入职同事的账户如下，请维护：' % b.name, '']
    for p in c.ppl(2, 12):
        c.rec(p)
        L.append('%s %s的%s%s是%s，证件号%s' % ('-', p.name, p.bank[0], c.ch('卡', '账户'), p.card, p.id))
    L += ['', '谢谢！%s' % h.name]
    c.text('\n'.join(L), c.ch('eml', 'txt'))


@T('bank.balance', 'prose', mark=r'余额(?:为|是)?人民币', names='遗产清单,estate,继承公证', uses=1)
def bal_estate(c):
    p, q = c.P(), c.X()
    L = ['被继承人%s（公民身份号码%s）存款情况', '']
    L[0] = L[0] % (p.name, p.id)
    for i in range(c.r.randint(1, 6)):
        c.rec(p)
        b = c.ch(BANKS)
        L.append('%s、%s%s支行，卡号%s，截至%s余额%s人民币%s元；' % ('一二三四五六'[i], b[0], p.reg[3], c.val('bank.card', c.v_card(b)), cnd(c.t()), c.ch('', '为'), c.money(20, 400000)))
    L += ['', '以上由继承人%s提供，联系电话%s。' % (q.name, q.mob)]
    c.text('\n'.join(L), docx=.5)


@T('bank.transaction', 'prose', mark=r'客户' + N + r'来电', names='95客服记录,call_notes,盗刷投诉', uses=1)
def txn_complaint(c):
    L = ['客服中心盗刷类来电记录，坐席%s' % c.X().name, '']
    for p in c.ppl(2, 10):
        c.rec(p)
        t = c.t()
        L.append('%s 客户%s来电，身份证%s，称其%s卡%s于%s被%s%s元，本人不在场，%s。' % ((t + D.timedelta(hours=2)).strftime('%m-%d %H:%M'), p.name, p.id, p.bank[0], p.card, t.strftime('%m月%d日%H时%M分'), c.ch('消费', '转走', '取现'), c.money(200, 30000), c.ch('已临时挂失', '建议报警', '要求调监控', '回拨号码%s' % p.mob)))
    c.text('\n'.join(L))


@T('driving.licence', 'prose', mark=r'驾驶员' + N + r'出示', names='路检登记,road_check,查验记录', uses=1)
def lic_road(c):
    a, b = c.X(), c.X()
    L = ['夜间查验记录　民警%s　辅警%s　%s' % (a.name, b.name, c.d(c.t())), '']
    for p in c.ppl(2, 10):
        c.rec(p)
        L.append('驾驶员%s出示驾驶证，证号%s，%s照，%s初次领证，档案编号%s，%s。' % (p.name, p.id, c.ch(ZJ), cnd(iss(c, p, 2002, 2016)), arch(c, p.reg), c.ch('有效', '记满12分', '换证逾期两个月', '与本人相符')))
    c.text('\n'.join(L), docx=.2)


@T('driving.vehicle', 'prose', mark=r'原车主' + N + r'，', names='收车日记,usedcar,二手车', uses=1)
def car_dealer(c):
    L = ['收车本 %d年' % c.year, '']
    for p, t in zip(*(lambda ps: (ps, c.times(len(ps))))(c.ppl(2, 10))):
        c.rec(p)
        L.append('%s %s一台，%s色，牌照%s，车架号%s，原车主%s，身份证%s，电话%s，%s。' % (t.strftime('%m.%d'), c.ch(CARS), c.ch(COLOR), p.plate, p.vin, p.name, p.id, p.mob, c.ch('一手车', '左前门补过漆', '过户给店里', '介绍人%s' % c.X().name)))
    c.text('\n'.join(L))


@T('phone.cdr', 'prose', mark=r'(?:打给|打来)', names='他的通话,diary_calls,private_note', uses=1)
def cdr_diary(c):
    p = c.P()
    L = ['我从营业厅打印的清单里抄下来的，机主是%s，号码%s，每一个都要问清楚。' % (p.name, p.mob), '']
    for t in c.times(c.r.randint(3, 14)):
        c.rec(p)
        q = c.v_mob()
        c.val('phone.mobile', q)
        L.append('%d月%d号%s%02d:%02d，%s，讲了%d分%02d秒。' % (t.month, t.day, c.ch('，', ' '), t.hour, t.minute, c.ch('%s打给%s' % (p.he, q), '%s打来' % q), c.r.randint(0, 40), c.r.randint(1, 59)))
    c.third += 1
    c.text('\n'.join(L))


@T('phone.sms', 'prose', mark=r'用户' + N + r'[（(]', names='骚扰短信举报,12321,sms_complaint', uses=1)
def sms_complaint(c):
    L = ['骚扰短信举报摘录，整理%s' % c.X().name, '']
    for p in c.ppl(2, 12):
        c.rec(p)
        L.append('用户%s（%s）%s收到%s发来的短信，内容为“%s”，%s。' % (p.name, p.mob, c.f(c.t()), c.X().mob, c.ch(MSG), c.ch('不认识对方', '已拉黑', '要求核实对方身份')))
    c.text('\n'.join(L))


@T('location.fix', 'prose', mark=r'(?m)^打卡 ', names='外勤打卡,field_checkin,巡店群', uses=1)
def loc_checkin(c):
    L, ps = [], c.ppl(2, 8)
    ev = c.events(ps, 4, 24, group=False)
    for p, t in zip(ev, c.times(len(ev))):
        n, x, y = pos(c, p)
        L += ['%s(%s) %s' % (p.name, p.mob, t.strftime('%Y-%m-%d %H:%M')), '打卡 %s%s N%s E%s' % (n, c.ch(ROADS), y, x)]
        if c.r.random() < .25:
            L += ['系统 %s' % t.strftime('%Y-%m-%d %H:%M'), '请补拍门头照']
    c.text('\n'.join(L))


@T('identity.person', 'prose', mark=r'(?m)^(?:[堂表]?[兄弟姐妹])：' + N + r'，', names='亲属申报,relatives,兄弟姐妹', uses=1)
def id_relatives(c):
    o = c.ppl(3, 8)
    L = ['兄弟姐妹情况申报', '']
    for p in o:
        c.rec(p)
        k = c.ch('', '', '堂', '表') + (c.ch('兄', '弟') if p.male else c.ch('姐', '妹')) + '：'
        L.append('%s%s，公民身份号码%s，住%s，联系电话%s；' % (k, p.name, p.id, p.addr, c.ch(p.mob, p.mob, p.land)))
    L += ['', '申报人保证以上内容真实。']
    c.text('\n'.join(L), docx=.5)
