import json
from core import epoch, kind, pad

t = kind('phone.cdr')


def dur(d):
    s = d.ri(5, 1900)
    return s, f'{s // 60}分{s % 60:02d}秒' if s > 59 else f'{s}秒'


@t('operator hall print of one number', 'yingyeting_dan.txt', 'gbk', container='printed report', n=(12, 35), eol='\r\n')
def a(d):
    p, x = d.p(), d.dt()
    d.w(f'           中国移动通信客户通话详单\n客户名称:{p.name}   证件号码:{d.I(p)}\n手机号码:{d.M(p)}   查询月份:{x:%Y%m}\n')
    d.w(pad('起始时间', 17) + pad('通信地点', 10) + pad('通信方式', 10) + pad('对方号码', 14) + pad('通信时长', 12) + pad('通信类型', 14) + '实收通信费')
    x = x.replace(day=1)
    for _ in range(d.n):
        x = d.add(x, 20, 1100)
        peer = d.om() if d.ri(0, 9) else d.D(d.ch(['10086', '95588', '12306']))
        d.R(p, pad(f'{x:%m-%d %H:%M:%S}', 17) + pad(p.city[-3:], 10) + pad(d.ch(['主叫', '被叫']), 10) + pad(peer, 14) + pad(dur(d)[1], 12) + pad('本地', 14) + f'{d.ri(0, 3)}.{d.dg(2)}')
    d.w('\n                         第1页/共1页  谢谢使用')


@t('detective analysis note of call lists', 'huadan_fenxi.txt', n=(5, 10))
def b(d):
    p = d.p()
    d.w(f'话单分析（{p.name}，身份证{d.I(p)}，使用手机{d.M(p)}）\n重点通联如下：')
    d.flow(30, 900)
    for k in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'{k + 1}）{x.month}月{x.day}日{x:%H:%M:%S}，该号{d.ch(["主叫", "被叫"])}，对方号码{d.om()}，通话时长{dur(d)[1]}，' + d.ch(['基站在城南', '通话后即关机', '当天第三次联系', '此前从未联系', '对方机主未实名']) + '；')
    d.w('初步判断对方为上线。请技侦补基站。')


@t('softswitch billing records, semicolon with quoted headers inside each line', 'cdr_20230301.unl', container='log', n=(10, 28))
def c(d):
    ps, x = d.ps(max(2, d.n // 4)), d.dt()
    for k in range(d.n):
        p = ps[k % len(ps)]
        x = d.add(x, 0, 9)
        s = d.ri(4, 900)
        d.R(p, f'CDR;call_id={d.hx(12)};msisdn={d.M(p)};direction={d.ch(["MO", "MT"])};peer_number={d.om()};start_time={x:%Y%m%d%H%M%S};duration={s};lac={d.ri(4000, 60000)};cellid={d.ri(1000, 60000)};release={d.ch(["16", "31", "17"])}')


@t('call recording list in a sales manager chat', 'dianxiao_qun.txt', n=(4, 9))
def e(d):
    d.w('【电销二组】工作手机通话抽查\n')
    d.flow(5, 200, True)
    ps = d.ps(max(2, d.n // 2))
    for k in range(d.n):
        p, x = ps[k % len(ps)], d.dt(2023, 2023)
        d.R(p, f'{p.name}（工号机{d.M(p)}）{x:%m-%d %H:%M:%S} {d.ch(["呼出", "主叫", "被叫"])} 对方{d.om()} 通话时长{dur(d)[1]}，' + d.ch(['话术没背', '客户骂人，扣分', '成单1', '语速太快', '回访合格']))
    d.w('\n组长：录音都听完了，明天早会点评')


@t('VoIP PBX Master.csv style log lines', 'asterisk_cdr.log', script='en', container='log', n=(8, 22))
def f(d):
    ps, x = d.ps(max(2, d.n // 4)), d.dt()
    for k in range(d.n):
        p = ps[k % len(ps)]
        x = d.add(x, 1, 20)
        s, w = d.ri(3, 600), d.ri(2, 20)
        d.R(p, f'[{x:%Y-%m-%d %H:%M:%S}] VERBOSE[{d.dg(4)}] cdr_custom.c: accountcode="{p.en}" owner_mobile={d.M(p)} src={p.mob} dst={d.om()} dcontext=from-internal start="{x:%Y-%m-%d %H:%M:%S}" duration={s + w} billsec={s} disposition={d.ch(["ANSWERED", "ANSWERED", "NO ANSWER"])} uniqueid={d.D(str(epoch(x)))}.{d.ri(10, 999)}')


@t('carrier open API reply', 'calls_detail_api.json', container='nested json', n=(8, 20))
def g(d):
    out, left = [], d.n
    while left:
        p, k = d.p(), min(left, d.ri(2, 7))
        left -= k
        it = []
        for _ in range(k):
            i = d.hx(16)
            it.append({'id': i, 'startTime': f'{d.dt(2022, 2023):%Y-%m-%d %H:%M:%S}', 'callType': d.ch(['主叫', '被叫']), 'otherNumber': d.om(), 'callDuration': d.ri(3, 1500), 'location': p.city[-3:], 'fee': d.ri(0, 300) / 100})
            d.mark(p, i)
        out.append({'mobile': d.M(p), 'realName': p.name, 'idCard': d.I(p), 'openTime': f'{d.dt(2008, 2018):%Y-%m-%d}', 'calls': it})
    d.w('<-- 200 OK (%dms) application/json' % d.ri(80, 2000))
    d.w(json.dumps({'code': '0', 'task_id': d.hx(32), 'carriers': out}, ensure_ascii=False, indent=1))


@t('harassment complaint letter', 'saorao_tousu.txt', 'gb18030', n=(4, 8))
def h(d):
    p = d.p()
    d.w(f'投诉信\n本人{p.name}，身份证{d.I(p)}，机主号码{d.M(p)}。近一月反复接到催收骚扰电话，现附通话记录：')
    d.flow(60, 2500)
    for k in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'　{x.month}月{x.day}日{x:%H:%M}　来电（被叫）对方号码{d.om()}　通话{dur(d)[1]}　' + d.ch(['自称律所', '骂人', '一接就挂', '威胁要打给单位', '说是朋友欠款']))
    d.w('请求封停上述号码并书面答复。')


@t('Oracle bind dump of a BOSS accounting job', 'boss_bind.trc', container='bind trace', n=(6, 14))
def i(d):
    d.flow(1, 60)
    p0 = d.ps(max(2, d.n // 3))
    d.w('insert into ucr_cdr.tg_cdr(serial_number,other_party,call_type,start_time,call_duration,lac_id,cell_id) values(:b1,:b2,:b3,:b4,:b5,:b6,:b7)')
    for k in range(d.n):
        p, x = p0[k % len(p0)], d.dt()
        d.R(p, f'  exec {k + 1}: serial_number={d.M(p)!r}, other_party={d.om()!r}, call_type={d.ch(["01", "02"])!r}, start_time={x:%Y-%m-%d %H:%M:%S}, call_duration={d.ri(3, 2000)}, lac_id={d.ri(4000, 60000)}, cell_id={d.ri(1000, 65000)}')
    d.w(f'commit; -- scn {d.D("9" + d.dg(12))}')


@t('call history in a phone forensic text report', 'forensic_calllog.txt', container='report', script='hant', n=(8, 18))
def j(d):
    p = d.p()
    d.w(f'數位鑑識報告　通話紀錄\n機主：{p.name}　本機號碼：{d.M(p)}　IMEI：（見附錄）\n')
    d.flow(10, 900)
    for k in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'#{k + 1:<3} 方向：{d.ch(["撥出", "來電"])}  對方號碼：{d.om()}  開始時間：{x:%Y-%m-%d %H:%M:%S}(UTC+8)  通話時長：{d.ri(0, 40):02d}:{d.ri(0, 59):02d}  狀態：{d.ch(["已接通", "已刪除", "已接通"])}')
    d.w('\n報告雜湊值 SHA1 ' + d.D(d.hx(40)))


@t('nurse-line shift note', 'zhiban_tonghua.txt', n=(4, 8))
def k(d):
    d.w('社区随访外呼登记（用值班员自己的手机打的，报话费用）')
    d.flow(10, 400, True)
    ps = d.ps(2)
    for k in range(d.n):
        p, x = ps[k % 2], d.dt(2023, 2023)
        d.R(p, f'{x:%m/%d} {x:%H:%M} {p.name}（{d.M(p)}）主叫→对方{d.om()}，通话时长{dur(d)[1]}，' + d.ch(['老人耳背，女儿接的', '约了周四上门', '打了两遍才接', '已转家庭医生']))
    d.w('话费单月底一并交。')
