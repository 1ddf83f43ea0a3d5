import json
from core import kind, pad

t = kind('netcafe.session')
NB = ['极速网吧', '蓝天网咖', '星际网络会所', '腾飞网吧', '夜猫网咖', '新时代网吧']


def code(d):
    return d.D(d.ch(['440106', '330106', '420106', '510107', '370102']) + '10' + d.dg(4).zfill(6))


@t('billing server log of an old management client', 'wxgl_0912.log', 'gbk', container='log', n=(10, 28), eol='\r\n')
def a(d):
    x, h = d.dt(2014, 2018), d.ch(NB)
    d.w(f'{x:%Y-%m-%d} 服务启动 {h} 计费服务器 V2009.3  机器数 {d.ri(60, 180)}')
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 0, 12)
        if d.ri(0, 1):
            d.R(p, f'{x:%Y-%m-%d %H:%M:%S} [上机] 网吧:{h} 终端{d.ch("ABC")}{d.ri(1, 99):03d} 证件号码={d.I(p)} 姓名={p.name} 余额{d.ri(3, 60)}元')
        else:
            d.R(p, f'{x:%Y-%m-%d %H:%M:%S} [下机] 网吧:{h} 终端{d.ch("ABC")}{d.ri(1, 99):03d} 证件号码={d.I(p)} 姓名={p.name} 上机时间{d.add(x, -400, -50):%H:%M:%S} 消费{d.ri(2, 30)}.{d.ri(0, 9)}元')


@t('audit dialect BCP lines with key names', 'WA_SOURCE_FJ_1001.bcp.txt', container='key=value lines', n=(8, 20))
def b(d):
    c = code(d)
    d.flow(2, 90)
    d.w(f'#DATASET=WA_SOURCE_FJ_1001 NETBAR_WACODE={c}')
    for _ in range(d.n):
        p, x = d.p(), d.dt(2017, 2021)
        d.R(p, '\t'.join([f'NETBAR_WACODE={c}', f'PLACE_NAME={d.ch(NB)}', 'CERTIFICATE_TYPE=111', f'CERTIFICATE_CODE={d.I(p)}', f'USER_NAME={p.name}', f'START_TIME={x:%Y-%m-%d %H:%M:%S}', f'END_TIME={d.add(x, 30, 500):%Y-%m-%d %H:%M:%S}', f'IP=192.168.{d.ri(0, 3)}.{d.ri(2, 250)}', f'MAC={"-".join(d.hx(2).upper() for _ in range(6))}']))


@t('inspection notes on real-name registration', 'wangba_jiancha.txt', n=(4, 8))
def c(d):
    x, h = d.dt(), d.ch(NB)
    d.w(f'{x:%Y年%m月%d日%H时}，文化执法联合派出所检查{h}（经营许可证在墙上，法人不在）。\n逐台核对上网人员：')
    for k in range(d.n):
        p = d.p(adult=d.ri(0, 3) > 0)
        y = d.add(x, -300, -20)
        d.R(p, f'{k + 1}）{d.ri(1, 120)}号机 {p.name} 身份证{d.I(p)}，{y:%H:%M}上机，至检查时未下机，' + d.ch(['本人持证', '用前台的卡上的机', '证件与人相符', '说是网吧会员', '已联系家长']))
    d.w('当场责令整改，另行立案。店里座机打不通。')


@t('owner messages to the night clerk', 'laoban_weixin.txt', n=(4, 8))
def e(d):
    d.w('老板→夜班小杜\n')
    h = d.ch(NB)
    for _ in range(d.n):
        p, x = d.p(), d.dt(2019, 2021)
        d.R(p, d.ch([f'监控我看了，{x.month}月{x.day}号{x:%H:%M}上机那个{p.name}，{d.I(p)}，在咱网吧坐到{d.add(x, 200, 600):%H:%M}才下机，钱没收够',
                     f'{h} {d.ri(1, 99)}号机 {p.name}（身份证{d.I(p)} 电话{d.M(p)}）{x:%m-%d %H:%M}上机 {d.add(x, 100, 700):%H:%M}下机 欠{d.ri(5, 60)}块记本上',
                     f'网监要{x.month}.{x.day}的上网记录：{p.name} {d.I(p)} 上机{x:%H:%M} 下机{d.add(x, 60, 400):%H:%M} 机器{d.ch("AB")}{d.ri(10, 60)}，你导出来给他们']))
        d.w(d.ch(['小杜：好的老板', '小杜：[语音 0:07]', '小杜：那天不是我班', '小杜：ok']) + '\n')


@t('RADIUS accounting detail file of a cafe hotspot', 'radacct-detail.txt', script='en', container='radius detail', n=(6, 14))
def f(d):
    c = code(d)
    d.flow(5, 200)
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        y = d.add(x, 20, 300)
        d.R(p, f'{y:%a %b %d %H:%M:%S %Y}\n\tAcct-Status-Type = Stop\n\tUser-Name = "{d.M(p)}"\n\tNETBAR-WACODE = "{c}"\n\tPlace-Name = "Internet cafe hall {d.ri(1, 3)}"\n\tCertificate-Code = "{d.I(p)}"\n\tCalling-Station-Id = "{":".join(d.hx(2) for _ in range(6))}"\n\tFramed-IP-Address = 10.0.{d.ri(0, 9)}.{d.ri(2, 250)}\n\tStart-Time = "{x:%Y-%m-%d %H:%M:%S}"\n\tEnd-Time = "{y:%Y-%m-%d %H:%M:%S}"\n\tAcct-Session-Time = {int((y - x).total_seconds())}')
        d.w()


@t('sticky notes on the counter', 'bianqian.txt', n=(4, 8))
def g(d):
    x = d.dt()
    d.w('＊＊＊ 吧台便签（拍照转文字） ＊＊＊')
    for k in range(d.n):
        p = d.p()
        y = d.add(x, 0, 500)
        d.w('▢')
        d.R(p, d.ch([f'{d.ri(1, 88)}号机 {p.name}\n{d.I(p)}\n{x.month}/{x.day} {y:%H:%M}上机 包夜 早上7点下机', f'系统坏 手工登记：{p.name} 证{d.I(p)}\n网吧{d.ri(1, 2)}区{d.ri(1, 60)}号 上机时间{y:%H:%M} 下机______', f'{p.name} {d.M(p)}\n身份证{d.I(p)}\n{x:%m-%d} {y:%H:%M}上机—{d.add(y, 60, 300):%H:%M}下机 补打小票']))
    d.w('▢\n可乐没了，明天叫货')


@t('elasticsearch hits from a monitoring index', 'es_hits.json', container='nested json', n=(6, 15))
def h(d):
    hits = []
    for _ in range(d.n):
        p, x = d.p(), d.dt(2018, 2022)
        i = d.hx(20)
        hits.append({'_index': 'netbar-session-2020', '_id': i, '_score': 1.0, '_source': {'netbarName': d.ch(NB), 'netbarCode': code(d), 'userName': p.name, 'certificateCode': d.I(p), 'terminalNo': f'{d.ch("ABC")}{d.ri(1, 120):03d}', 'onlineTime': f'{x:%Y-%m-%d %H:%M:%S}', 'offlineTime': f'{d.add(x, 30, 500):%Y-%m-%d %H:%M:%S}'}})
        d.mark(p, i)
    d.w('# GET netbar-session-*/_search?size=20')
    d.w(json.dumps({'took': d.ri(2, 90), 'timed_out': False, '_shards': {'total': 5, 'successful': 5, 'failed': 0}, 'hits': {'total': {'value': d.ri(10000, 99999), 'relation': 'gte'}, 'hits': hits}}, ensure_ascii=False, indent=1))


@t('complaint letter of a mother', 'jiazhang_jubao.txt', 'gb18030', n=(3, 6))
def i(d):
    p, h, m_ = d.p(adult=False), d.ch(NB), d.p()
    d.w(f'举报信\n文化市场执法大队：\n    我是{p.name}的母亲，电话{d.M(m_)}。我儿子{p.name}，身份证号{d.I(p)}，还是中学生，多次在{h}上网，网吧不查证件。我记下来的有：')
    d.flow(3000, 30000)
    for _ in range(d.n):
        x = d.dt(2021, 2023)
        d.R(p, f'    {x.year}年{x.month}月{x.day}日，{x:%H:%M}左右上机，坐{d.ri(1, 99)}号机，到{d.add(x, 120, 400):%H:%M}才下机，' + d.ch(['花了二十块；', '老师到网吧把人找回来的；', '我在门口等到他出来；', '有付款记录；']))
    d.w('    请你们严肃处理。举报电话12318我也打过，没人管。')


@t('ini dump of temporary cards', 'tempcard.ini', 'gbk', container='ini', n=(7, 16), eol='\r\n')
def j(d):
    d.w(f'[System]\nNetbar={d.ch(NB)}\n场所编号={code(d)}\nVersion=7.2.{d.ri(1, 90)}\nKey={d.D(d.hx(32))}\n')
    for k in range(d.n):
        p, x = d.p(), d.dt(2013, 2017)
        d.R(p, f'[Card{k:04d}]\n上网卡号={d.D(d.dg(9))}\n姓名={p.name}\n证件号码={d.I(p)}\n上机时间={x:%Y-%m-%d %H:%M:%S}\n下机时间={d.add(x, 30, 500):%Y-%m-%d %H:%M:%S}\n终端号={d.ri(1, 150)}')
        d.w()


@t('mixed-language incident memo of an esports venue', 'venue_incident.txt', script='en', n=(4, 8))
def k(d):
    x = d.dt(2022, 2023)
    d.w(f'Incident memo, {x:%d %b %Y}\nAccount sharing at our internet cafe (网咖). Sessions pulled from the billing PC:\n')
    for k in range(d.n):
        p = d.p()
        y = d.add(x, -3000, -100)
        d.R(p, f'* {p.en} / {p.name}, ID card {d.I(p)}, terminal {d.ch("ABC")}{d.ri(1, 60)}, 上机 {y:%Y-%m-%d %H:%M}, 下机 {d.add(y, 60, 400):%H:%M}' + d.ch([', paid cash', ', WeChat pay', ', used a friend\'s card', '']))
    d.w('\nAction: reset all member PINs, tell the 网安 contact on Monday.')
