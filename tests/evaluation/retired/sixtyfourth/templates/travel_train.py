from lib.core import *; from lib.pack import *; import json
t = kind('travel.train')
@t('csv, corporate account')
def corp12306(g):
    P = g.PP(8, 14); r, n = [['订单号', '乘车日期', '车次', '发站', '到站', '席别', '座位号', '乘车人', '证件号码', '票价', '状态']], 0
    for p in P:
        for _ in range(g.i(1, 4)): x = g.train(); n += 1; r.append(['E' + g.d(9), y8(g.dt(2018, 2020)), x.no, x.a, x.b, x.kl, x.pos, p.name, p.id, x.pr, g.c('已出票 已出票 已改签'.split())])
    g.out('差旅/火车票月结.csv', csvt(r), n, len(P), 'utf-8-sig')
@t('four dashes')
def dashes(g):
    P = g.PP(18, 40); L = []
    for p in P: x = g.train(); L.append('----'.join([p.name, p.id, p.mob, x.no, f'{x.a}→{x.b}', ymd(g.dt(2015, 2016)), x.pos]))
    g.out('出行数据/高铁0917.txt', '\n'.join(L), len(P), len(P))
@t('sms forwards')
def sms_fwd(g):
    P = g.PP(4, 9); L = []
    for p in P: x = g.train(); d = g.dt(2017, 2022); L.append(f'【铁路客服】订单E{g.d(9)},{p.name}您已购{d.month}月{d.day}日{x.no}次{int(x.car)}车{x.seat}{"" if "号" in x.seat or "铺" in x.seat else "号"},{x.a}站{g.i(6, 21):02d}:{g.i(10, 59)}开。转发给我留底，身份证{p.id}')
    g.out('手机备份/购票短信汇总.txt', '\n\n'.join(L), len(P), len(P))
@t('xlsx, student group tickets')
def students(g):
    g.yr = (1995, 1998); x = g.train(); P = g.PP(25, 48); d = g.dt(2015, 2018); r = [[f'{g.city()}职业技术学院寒假团体票登记'], [f'车次：{x.no}', f'{x.a}—{x.b}', f'乘车日期：{cn(d)}'], ['学号', '姓名', '身份证号', '车厢', '座号', '票款', '签收']] + [[g.d(10, '2'), p.name, p.id, f'{g.i(8, 11)}', f'{n:03d}号', float(x.pr), ''] for n, p in enumerate(P, 1)] + [['', '合计', f'{len(P)}人', '', '', round(float(x.pr) * len(P), 1), '']]
    g.out('学工处/团体票.xlsx', xlsx(g, [('团体票', r)]), len(P), len(P))
@t('json lines, ocr of tickets')
def ocr_jsonl(g):
    P = g.PP(12, 24); L = []
    for p in P: x = g.train(); d = g.dt(2018, 2021); L.append(json.dumps(dict(log_id=int(g.d(18, '1')), words_result=dict(ticket_num=x.tk, starting_station=x.a + '站', train_num=x.no, destination_station=x.b + '站', date=cn(d), ticket_rates=f'￥{x.pr}元', seat_category=x.kl, seat_num=x.pos, name=p.name, ID_card=p.id)), ensure_ascii=False))
    g.out('报销/ocr/ticket_results.jsonl', '\n'.join(L) + '\n', len(P), len(P))
@t('chat with scalper')
def scalper(g):
    P = g.PP(3, 7); d = g.dt(2013, 2016); L = []; a = d
    for p in P: x = g.train(); e = d + D.timedelta(days=g.i(8, 20)); L += [f'求票的{p.xing} {hm(a)}', f'{e.month}月{e.day}号 {x.a}到{x.b} {x.no} {x.kl} 1张', f'求票的{p.xing} {hm(a)}', f'{p.name} {p.id}', f'黄牛老吴 {hm(a + D.timedelta(minutes=9))}', g.c([f'抢到了 {x.pos} 加价80', f'有了，{x.pos}，票钱{x.pr}，手续费另算', f'出了 {x.pos} 自己去窗口取'])]; a += D.timedelta(minutes=g.i(13, 50))
    g.out('QQ/临时会话/老吴票务.txt', '\r\n'.join(L), len(P), len(P), 'gb18030')
@t('html mail of orders')
def order_mail(g):
    P = g.PP(2, 4); x = g.train(); d = g.dt(2019, 2023); b = f'<div>{P[0].hon}，您好！您于{cn(d)}在中国铁路客户服务中心网站成功购买了{len(P)}张车票，票款共计{float(x.pr) * len(P):.2f}元，订单号码 <b>E{g.d(9)}</b>。所购车票信息如下：</div><ol>' + ''.join(f'<li>{p.name}，证件{p.id}，{cn(d + D.timedelta(days=6))} 08:{x.no[-1]}5开，{x.a}站-{x.b}站，{x.no}次列车，{int(x.car)}车{6 + j:02d}{"ABCDF"[j]}，{x.kl}，票价{x.pr}元。</li>' for j, p in enumerate(P)) + '</ol><p>为了确保旅客人身安全和列车运行秩序，请提前到站。</p>'
    g.out('foxmail/网上购票系统-用户支付通知.eml', eml(g, ('12306', g.allow('phone.email', '12306@rails.com.cn')), (P[0].name, P[0].mail), '网上购票系统-用户支付通知', d, b, html=True, enc='gb18030'), len(P), len(P))
@t('pinyin initials, semicolon')
def initials(g):
    P = g.PP(15, 28); L = ['XH;XM;ZJHM;CC;FZ;DZ;CCRQ;CXH;ZWH;SPZ']
    for n, p in enumerate(P, 1): x = g.train(); L.append(';'.join([str(n), p.name, p.id, x.no, x.a, x.b, y8(g.dt(2012, 2014)), x.car, x.seat, f'{x.a}站{g.i(1, 30)}号窗口']))
    g.out('协查/tl_gp.txt', '\r\n'.join(L), len(P), len(P), 'gb18030')
@t('hand notes of a work team')
def workers(g):
    P = g.PP(7, 13); x = g.train(); d = g.dt(2015, 2018); L = [f'工地回家的票 我统一买 {x.no} {x.a}上车 {d.month}月{d.day}号', ''] + [f'{p.name} {g.lx(p.id)} {g.c(["到" + x.b, "到" + x.b, x.b + "下"])} {g.i(9, 12)}车{g.i(1, 99)}号 ' + g.c([f'票钱{x.pr}已给', '票钱从工资扣', '还没给钱', f'电话{p.mob}']) for p in P] + ['', '带好身份证！！发车前一小时大门口集合，不等人', '老板说路费报一半']
    g.out('工地/回家车票.txt', '\n'.join(L), len(P), len(P))
@t('yaml')
def yml(g):
    P = g.PP(4, 8); s = f'# 代购任务，rail bot v3\naccount: {g.up(3).lower()}_bot\nproxy: http://10.0.3.{g.i(2, 250)}:8080\nretry: 5\ndone:\n'
    for p in P: x = g.train(); s += f"  - passenger: {p.name}\n    idNo: '{p.id}'\n    train: {x.no}\n    from: {x.a}\n    to: {x.b}\n    date: {ymd(g.dt(2021, 2022))}\n    seatType: {x.kl}\n    coach: '{x.car}'\n    seat: '{x.seat}'\n    orderNo: E{g.d(9)}\n"
    g.out('railbot/done.yml', s, len(P), len(P))
@t('docx reimbursement with explanation')
def reimb(g):
    p = g.P(); k = g.i(3, 5); x = [g.train() for _ in range(k)]; ds = g.seq(k, D.datetime(2020, g.i(1, 9), 1), 60); g.out('财务/报销/差旅说明.docx', docx(g, ['差旅费报销情况说明', f'报销人：{p.name}　工号：{g.d(5)}　身份证号：{p.id}'] + [f'{cn(d)}乘{y.no}次由{y.a}至{y.b}，{y.kl}，{y.pos}，票价{y.pr}元，' + g.c(['参加项目评审。', '现场勘察。', '培训。', '返程。']) for d, y in zip(ds, x)] + [f'以上火车票{k}张，合计{sum(float(y.pr) for y in x):.1f}元，原件粘贴于后。', '部门审核：', '日期：']), k, 1)
@t('sql with comments')
def sql(g):
    P = g.PP(10, 20); s = '-- export: tk_sale 售票存根\n'
    for p in P: x = g.train(); s += f"insert into tk_sale(tkno,train_no,from_station,to_station,start_date,seat_type,seat_no,psg_name,id_no,price,win) values('{x.tk}','{x.no}','{x.a}','{x.b}',to_date('{y8(g.dt(2013, 2014))}','yyyymmdd'),'{x.kl}','{x.car}{x.seat}','{p.name}','{p.id}',{x.pr},{g.i(1, 40)});\n"
    g.out('oracle_exp/tk_sale.sql', s + 'commit;\n', len(P), len(P), 'gb18030')
@t('space aligned English roster')
def roster(g):
    P = g.PP(5, 10); x = g.train(); d = g.dt(2018, 2019); L = [f'Train tickets – {d:%d %B %Y} – {x.no} {x.a} to {x.b}', '', 'Coach Seat   Name                  ID / Passport        Mobile'] + [f'{x.car:<6}{g.i(1, 17):02d}{g.c("ABCDF"):<5}{p.en:<22}{p.id if g.p(.6) else p.pp:<21}{p.mob}' for p in P] + ['', 'Collect paper tickets at the window with original documents. Dinner is at 19:00.']
    g.out('Events/offsite/train_roster.txt', '\n'.join(L), len(P), len(P))
@t('zip of two csv')
def twocsv(g):
    z, n, S = {}, 0, g.PP(10, 16)
    for nm in ('去程', '返程'):
        x = g.train(); z[nm + '.csv'] = g.enc(f'{nm},{x.no},{x.a},{x.b}\n姓名,证件号,车厢,座位\n' + ''.join(f'{p.name},{p.id},{x.car},{g.i(1, 17):02d}{g.c("ABCDF")}\n' for p in S), 'gb18030'); n += len(S)
    g.out('工会活动/疗休养车票.zip', zipb(z), n, len(S))
