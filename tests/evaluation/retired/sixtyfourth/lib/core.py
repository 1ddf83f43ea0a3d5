"""People and values from one seeded generator; every value written is noted, so that labels can be made from the text."""
import csv, io, random, datetime as D, unicodedata
from . import tables as T
FILL = ('123456', '000000', '666666', '888888', '999999', '111111')
W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ALL = []
def kind(k, cls='records'):
    def t(shape):
        def deco(f): ALL.append((f.__module__.split('.')[-1] + '.' + f.__name__, k, cls, shape, f)); return f
        return deco
    return t
def idck(s): return '10X98765432'[sum(int(a) * b for a, b in zip(s, W)) % 11]
def luhn(s): return str(-sum(sum(divmod(int(c) * (2 - i % 2), 10)) for i, c in enumerate(reversed(s))) % 10)
VT = {**{str(i): i for i in range(10)}, **dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))}
def vinck(s): return '0123456789X'[sum(VT[c] * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11]
def trad(s): return ''.join(T.TRAD.get(c, c) for c in s)
def cn(d): return f'{d.year}年{d.month}月{d.day}日'
def sl(d): return f'{d.year}/{d.month}/{d.day}'
def hm(d): return d.strftime('%H:%M')
def ymd(d): return d.strftime('%Y-%m-%d')
def y8(d): return d.strftime('%Y%m%d')
def ts(d): return d.strftime('%Y-%m-%d %H:%M:%S')
def wid(s): return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in s)
def pad(s, n, right=False): s = str(s); f = ' ' * max(0, n - wid(s)); return f + s if right else s + f
def csvt(rows, sep=',', nl='\r\n', q=csv.QUOTE_MINIMAL):
    b = io.StringIO(); csv.writer(b, delimiter=sep, lineterminator=nl, quoting=q).writerows(rows); return b.getvalue()
class G:
    def __init__(s, seed, name): s.r = random.Random(f'{seed}|{name}'); s.vals = {}; s.alw = {}; s.dec = []; s.text = []; s.names = set(); s.res = None; s.home = s.r.choice(T.REG); s.yr = (1952, 1980) if name.startswith('driving_licence') else (1952, 1994); s.spot = s.r.choice(list(T.CITYLL))
    # plain chance
    def i(s, a, b): return s.r.randint(a, b)
    def c(s, q): q = (q.split() if ' ' in q else list(q)) if isinstance(q, str) else q; return s.r.choice(list(q))
    def k(s, q, n): return s.r.sample(q.split() if isinstance(q, str) and ' ' in q else list(q), n)
    def p(s, x): return s.r.random() < x
    def d(s, n, first='123456789'): return s.r.choice(first) + ''.join(s.r.choice('0123456789') for _ in range(n - 1))
    def up(s, n, al='ABCDEFGHJKLMNPQRSTUVWXYZ'): return ''.join(s.r.choice(al) for _ in range(n))
    def hx(s, n):
        while 1:
            v = ''.join(s.r.choice('0123456789abcdef') for _ in range(n))
            if any(c > '9' for c in v[:8]) and any(c > '9' for c in v[-8:]): return v
    def amt(s, a, b): return f'{s.r.uniform(a, b):.2f}'
    def dt(s, a=2013, b=2023): return D.datetime(a, 1, 1) + D.timedelta(seconds=s.i(0, (b - a + 1) * 365 * 86400 - 86400))
    def seq(s, n, start, days): return sorted(start + D.timedelta(seconds=s.i(6 * 3600, days * 86400)) for _ in range(n))
    def sh(s, q): q = list(q); s.r.shuffle(q); return q
    # notes
    def reg(s, rule, v): s.vals.setdefault(rule, {})[v] = 1; return v
    def allow(s, rule, v): s.alw.setdefault(rule, {})[v] = 1; return v
    def bad(s, v): s.dec.append(v); return v
    # values
    def region(s): return s.c(T.REG)
    def idno(s, reg=None, b=None, sex=None):
        reg = reg or s.region(); b = b or s.dt(1952, 2002); q = s.i(1, 49) * 2 + (1 if (sex or s.c('男女')) == '男' else 0)
        x = f'{reg[0]}{y8(b)}{q:03d}'
        return s.idno(reg, b + D.timedelta(days=1), sex) if any(f in x for f in FILL) or x.startswith('11010119900307') else s.reg('identity.prc_id18', x + idck(x))
    def mob(s):
        while 1:
            v = s.c(T.SEG) + ''.join(s.r.choice('0123456789') for _ in range(8))
            if len(set(v[3:])) > 3 and not any(x in v for x in ('12345', '23456', '34567', '000', '111', '666', '888', '999', '54321')): return s.reg('phone.mobile', v)
    def cardno(s, bk=None):
        bk = bk or s.c(T.BANK); b, n = s.c(bk[3:]).split(':')
        while 1:
            x = b + ''.join(s.r.choice('0123456789') for _ in range(int(n) - 7))
            if not any(f in x for f in FILL): return s.reg('bank.card', x + luhn(x))
    def plate(s, reg=None, ev=None):
        reg = reg or s.home; a = 'ABCDEFGHJKLMNPQRSTUVWXYZ'; ev = s.p(.15) if ev is None else ev
        if ev: return s.reg('driving.plate', reg[4] + s.c('DF') + s.d(5, '0123456789'))
        f = s.c(['ddddd', 'adddd', 'ddadd', 'dddad', 'dadda', 'ddada', 'addda', 'ddddd'])
        while 1:
            v = ''.join(s.r.choice('0123456789' if c == 'd' else a) for c in f)
            if v != '12345' and len(set(v)) > 2: return s.reg('driving.plate', reg[4] + v)
    def vin(s):
        x = s.c('LSV LFV LVG LHG LGB LSG LBV LGX LDC L6T LVS LVV LNB LFM LS4'.split()) + s.up(2, 'ABCDEFGHJKLMNPRSTUVWXYZ') + s.d(3) + '0' + s.c('ABCDEFGHJKLMNPR') + s.c('ABCDEFGH123') + s.d(6)
        return s.reg('driving.vin', x[:8] + vinck(x) + x[9:])
    def pport(s): return s.reg('identity.passport_cn', s.c(['E' + s.d(8, '1234567890'), 'E' + s.c('ABCDEFGHJK') + s.d(7), 'E' + s.c('ABCDEFGHJK') + s.d(7), 'G' + s.d(8, '23456')]))
    def _land(s, area): return s.c('2345678') + ''.join(s.r.choice('0123456789') for _ in range(6 if area in T.SEV else 7))
    def land(s, reg=None, sep='-'): reg = reg or s.home; return s.reg('phone.landline', reg[5] + sep + s._land(reg[5]))
    def otel(s, reg=None, sep='-'): reg = reg or s.home; return s.allow('phone.landline', reg[5] + sep + s._land(reg[5]))
    def h400(s): return s.allow('phone.landline', f'400-{s.d(3)}-{s.d(4)}')
    def omail(s, box='service', dom=None): return s.allow('phone.email', box + '@' + (dom or s.dom()))
    def dom(s): return s.c('hengtai juxin lanhai ruifeng tongda zhonghui anjie boyuan xinyue kangda'.split()) + s.c('-tech group -hotel trade soft'.split()) + s.c(['.com', '.com.cn', '.cn', '.net'])
    def mark(s, v, f):
        """the same value in another dress: keep both, the text decides"""
        for r, d in s.vals.items():
            if v in d: s.reg(r, f); return f
        return f
    def ms(s, v, sep=' '): return s.mark(v, sep.join((v[:3], v[3:7], v[7:])))
    def cs(s, v, sep=' '): return s.mark(v, sep.join(v[j:j + 4] for j in range(0, len(v), 4)))
    def pd(s, v, dot='·'): return s.mark(v, v[:2] + dot + v[2:])
    def lx(s, v): return s.mark(v, v.lower())
    def is3(s, v): return s.mark(v, f'{v[:6]} {v[6:14]} {v[14:]}')
    def mk(s, v, a=3, b=4, ch='*'):
        r = next((r for r, d in s.vals.items() if v in d), None); m = v[:a] + ch * (len(v) - a - b) + v[len(v) - b:]
        if r: s.allow(r, m)
        return m
    def badid(s):
        x = s.region()[0] + y8(s.dt(1955, 2003)) + s.d(3); w = idck(x); return s.bad(x + s.c([c for c in '0123456789' if c != w]))
    def badcard(s):
        b, n = s.c(s.c(T.BANK)[3:]).split(':'); x = b + s.d(int(n) - 7); return s.bad(x + str((int(luhn(x)) + s.i(1, 9)) % 10))
    def badvin(s):
        x = 'LSV' + s.up(2, 'ABCDEFGHJK') + s.d(3) + '0' + 'HC2' + s.d(6); return s.bad(x[:8] + s.c([c for c in '0123456789' if c != vinck(x)]) + x[9:])
    # people and things
    def P(s, **k):
        p = Person(s, **k)
        while p.name in s.names: p = Person(s, **k)
        s.names.add(p.name); return p
    def PP(s, n, m=None): return [s.P() for _ in range(s.i(n, m) if m else n)]
    def city(s): return s.home[1] if s.home[2] == '-' else s.home[2]
    def addr(s, reg=None, xq=True):
        r = reg or s.home; a = r[1] + (r[2] if r[2] != '-' else '') + r[3] + s.c(T.ROAD) + f'{s.i(2, 380)}号'
        return a + (f'{s.c(T.XQ)}{s.i(1, 22)}栋{s.c(["", "1单元", "2单元"])}{s.i(1, 28)}{s.i(1, 4):02d}室' if xq else '')
    def co(s): return s.city() + s.c('恒泰 聚鑫 蓝海 瑞丰 通达 中汇 安捷 博远 欣悦 康达 启明 联创 天择 远航'.split()) + s.c('科技 贸易 物流 电子 建筑工程 机械 餐饮管理 文化传播 纺织'.split()) + '有限公司'
    def hotel(s): return s.c('悦澜 云栖里 锦都 华栈 星程驿 橡树 江南春 青禾 金鼎 海景嘉 一宿 山水谣'.split()) + s.c('酒店 宾馆 快捷酒店 商务酒店 大酒店'.split()) + s.c(['', f'({s.c(T.ROAD)}店)', f'({s.c(["火车站", "机场", "步行街", "会展中心"])}店)'])
    def flight(s):
        a, b = s.k(T.APT, 2)
        while a[1] == b[1]: a, b = s.k(T.APT, 2)
        al = s.c(T.AIR).split(':'); return Obj(no=al[0] + str(s.i(1101, 9498)), al=al[0], pre=al[1], a=a, b=b, tk=al[1] + '-' + s.d(10))
    def train(s):
        a, b = s.k(T.STN, 2)
        while a[:2] == b[:2]: a, b = s.k(T.STN, 2)
        t = s.c('GGGGDDKZT'); n = t + str(s.i(11, 3000) if t in 'GD' else s.i(11, 900)); hs = t in 'GD'
        kl = s.c('二等座 二等座 二等座 一等座 商务座'.split() if hs else '硬座 硬卧 硬卧 软卧'.split()); car = f'{s.i(1, 16):02d}'
        seat = f'{s.i(1, 19):02d}{s.c("ABCDF")}' if hs else (f'{s.i(1, 118):03d}号' if kl == '硬座' else f'{s.i(1, 20):02d}{s.c(["上铺", "下铺"])}')
        return Obj(no=n, a=a, b=b, kl=kl, car=car, seat=seat, pos=f'{car}车{seat}', pr=f'{s.i(45, 900)}.{s.c("05")}', tk=f'{s.c("ABCDEFHJKLMNPR")}{s.d(6)}')
    def ll(s):
        c = s.spot if s.p(.9) else s.c(list(T.CITYLL)); a, o = T.CITYLL[c]; return c, round(a + s.r.uniform(-.06, .06), 6), round(o + s.r.uniform(-.08, .08), 6)
    def eng(s): return s.up(2) + s.d(5)
    # output
    def enc(s, text, enc='utf-8'): s.text.append(text); return text.encode(enc)
    def see(s, text): s.text.append(str(text)); return text
    def out(s, path, body, rec=0, ppl=0, enc='utf-8'):
        s.res = (path, s.enc(body, enc) if isinstance(body, str) else body, rec, ppl)
class Obj:
    def __init__(s, **k): s.__dict__.update(k)
class Person:
    def __init__(s, g, **k):
        s.g = g; s.sex = g.c('男女'); x = g.c(T.XING2) if g.p(.02) else g.c(T.XING); m = T.MING_M if s.sex == '男' else T.MING_F
        ms = g.k(m, 2) if g.p(.72) else [g.c(m)]; s.xing = x[0]; s.name = x[0] + ''.join(c for c, _ in ms); s._x = x[1].replace('ü', 'v'); s._m = [y for _, y in ms]; s.__dict__.update(k)
    def __getattr__(s, a):
        f = type(s).__dict__.get('v_' + a)
        if f is None: raise AttributeError(a)
        v = f(s); s.__dict__[a] = v; return v
    def v_tname(s): return trad(s.name)
    def v_py(s): return s._x.upper() + '/' + ''.join(s._m).upper()
    def v_en(s): return ''.join(s._m).capitalize() + ' ' + s._x.capitalize()
    def v_ini(s): return s._x[0] + ''.join(m[0] for m in s._m)
    def v_low(s): return s._x + ''.join(s._m)
    def v_hon(s): return s.xing + ('先生' if s.sex == '男' else '女士')
    def v_mf(s): return 'M' if s.sex == '男' else 'F'
    def v_sx(s): return '1' if s.sex == '男' else '2'
    def v_nat(s): return s.g.c('汉 汉 汉 汉 汉 汉 汉 回 壮 满 苗 土家'.split())
    def v_b(s): return s.g.dt(*s.g.yr)
    def v_reg(s): return s.g.home if s.g.p(.5) else s.g.region()
    def v_id(s): return s.g.idno(s.reg, s.b, s.sex)
    def v_hk(s): return s.g.addr(s.reg)
    def v_ad(s): return s.g.addr()
    def v_mob(s): return s.g.mob()
    def v_mob2(s): return s.g.mob()
    def v_tel(s): return s.g.land()
    def v_mail(s):
        g = s.g; return g.reg('phone.email', g.c([g.d(g.i(8, 10)) + '@qq.com', s.low + g.d(g.i(2, 4)) + '@163.com', s.ini + g.d(4) + '@126.com', s._x + '.' + ''.join(s._m) + g.d(2) + '@gmail.com', s.low + '_' + g.d(2) + '@sina.com', ''.join(s._m) + s._x + g.d(3) + '@foxmail.com', s.low + g.d(3) + '@hotmail.com']))
    def v_wx(s): return s.ini + '_' + s.g.d(5)
    def v_bk(s): return s.g.c(T.BANK)
    def v_bank(s): return s.bk[0]
    def v_card(s): return s.g.cardno(s.bk)
    def v_plate(s): return s.g.plate()
    def v_vin(s): return s.g.vin()
    def v_pp(s): return s.g.pport()
    def v_car(s): return s.g.c(T.CAR)
    def v_co(s): return s.g.co()
    def v_edu(s): return s.g.c('初中 高中 中专 大专 本科 本科 硕士'.split())
    def v_job(s): return s.g.c('职员 教师 工人 司机 个体 会计 医生 工程师 销售 厨师 自由职业 公务员'.split())
