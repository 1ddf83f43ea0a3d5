"""Invented people and values, the file context that counts them, and small writers."""
import random
import re
import unicodedata
from datetime import date, datetime, timedelta

REG = []          # all templates, in order of definition
EXT_ENC = {'u8': 'utf-8', 'gb': 'gb18030', 'sig': 'utf-8-sig', 'u16': 'utf-16'}


def t(kind, way, fn, m, e='u8', s='hans', pk='identity.prc_id18', crlf=False):
    """Register a template. m: pattern that matches once per record, pk: rule whose
    distinct values number the people ('-' where people are keyed in several ways)."""
    def deco(fun):
        REG.append(dict(kind=kind, way=way, fn=fn, m=m, enc=EXT_ENC[e], script=s, pk=pk,
                        crlf=crlf, fun=fun, container=fn.rsplit('.', 1)[-1]))
        return fun
    return deco


SUR = [[x] for x in '张,張,Zhang 刘,劉,Liu 陈,陳,Chen 杨,楊,Yang 赵,趙,Zhao 黄,黃,Huang 周,周,Zhou 吴,吳,Wu '
       '徐,徐,Xu 孙,孫,Sun 朱,朱,Zhu 郭,郭,Guo 何,何,He 林,林,Lin 高,高,Gao 罗,羅,Luo 郑,鄭,Zheng 梁,梁,Liang 谢,謝,Xie '
       '宋,宋,Song 唐,唐,Tang 许,許,Xu 邓,鄧,Deng 冯,馮,Feng 韩,韓,Han 曹,曹,Cao 曾,曾,Zeng 彭,彭,Peng 萧,蕭,Xiao '
       '蔡,蔡,Cai 潘,潘,Pan 田,田,Tian 董,董,Dong 袁,袁,Yuan 于,于,Yu 余,余,Yu 叶,葉,Ye 蒋,蔣,Jiang 杜,杜,Du 苏,蘇,Su '
       '魏,魏,Wei 程,程,Cheng 吕,呂,Lyu 丁,丁,Ding 沈,沈,Shen 任,任,Ren 姚,姚,Yao 卢,盧,Lu'.replace(' ', '\n').split('\n')]
GIV = [x.split(',') for x in '建,建,jian 国,國,guo 明,明,ming 华,華,hua 丽,麗,li 秀,秀,xiu 英,英,ying 伟,偉,wei 强,強,qiang 敏,敏,min '
       '静,靜,jing 军,軍,jun 磊,磊,lei 洋,洋,yang 勇,勇,yong 艳,艷,yan 杰,傑,jie 娟,娟,juan 涛,濤,tao 超,超,chao 霞,霞,xia '
       '平,平,ping 刚,剛,gang 桂,桂,gui 文,文,wen 辉,輝,hui 玲,玲,ling 芳,芳,fang 燕,燕,yan 红,紅,hong 春,春,chun 梅,梅,mei '
       '志,志,zhi 海,海,hai 雪,雪,xue 倩,倩,qian 宇,宇,yu 浩,浩,hao 思,思,si 佳,佳,jia 欣,欣,xin 怡,怡,yi 俊,俊,jun 晨,晨,chen'.split()]
CITY = [x.split(',') for x in '110105,北京,朝阳区,010,京N,Beijing 110108,北京,海淀区,010,京Q,Beijing 120103,天津,河西区,022,津A,Tianjin '
        '130102,石家庄,长安区,0311,冀A,Shijiazhuang 140105,太原,小店区,0351,晋A,Taiyuan 210102,沈阳,和平区,024,辽A,Shenyang '
        '210203,大连,西岗区,0411,辽B,Dalian 220102,长春,南关区,0431,吉A,Changchun 230103,哈尔滨,南岗区,0451,黑A,Harbin '
        '310104,上海,徐汇区,021,沪B,Shanghai 310115,上海,浦东新区,021,沪C,Shanghai 320102,南京,玄武区,025,苏A,Nanjing '
        '320583,昆山,玉山镇,0512,苏E,Kunshan 330106,杭州,西湖区,0571,浙A,Hangzhou 330203,宁波,海曙区,0574,浙B,Ningbo '
        '330782,义乌,稠城街道,0579,浙G,Yiwu 340104,合肥,蜀山区,0551,皖A,Hefei 350203,厦门,思明区,0592,闽D,Xiamen '
        '350102,福州,鼓楼区,0591,闽A,Fuzhou 360102,南昌,东湖区,0791,赣A,Nanchang 370102,济南,历下区,0531,鲁A,Jinan '
        '370202,青岛,市南区,0532,鲁B,Qingdao 410105,郑州,金水区,0371,豫A,Zhengzhou 420106,武汉,武昌区,027,鄂A,Wuhan '
        '430104,长沙,岳麓区,0731,湘A,Changsha 440104,广州,越秀区,020,粤A,Guangzhou 440106,广州,天河区,020,粤A,Guangzhou '
        '440305,深圳,南山区,0755,粤B,Shenzhen 440306,深圳,宝安区,0755,粤B,Shenzhen 440402,珠海,香洲区,0756,粤C,Zhuhai '
        '440604,佛山,禅城区,0757,粤E,Foshan 450103,南宁,青秀区,0771,桂A,Nanning 460105,海口,秀英区,0898,琼A,Haikou '
        '500103,重庆,渝中区,023,渝A,Chongqing 510104,成都,锦江区,028,川A,Chengdu 520103,贵阳,云岩区,0851,贵A,Guiyang '
        '530102,昆明,五华区,0871,云A,Kunming 610113,西安,雁塔区,029,陕A,Xi\'an 620102,兰州,城关区,0931,甘A,Lanzhou'.split()]
ROAD = '人民路 中山路 建设路 解放路 文化路 新华路 和平路 青年路 湖滨路 园丁路 双桥路 长江路 学院路 朝晖路 春风路'.split()
BANKS = [('工商银行', '622202', 19, 'ICBC'), ('农业银行', '622848', 19, 'ABC'), ('建设银行', '621700', 19, 'CCB'),
         ('中国银行', '621661', 19, 'BOC'), ('招商银行', '621483', 16, 'CMB'), ('交通银行', '622260', 19, 'BOCOM'),
         ('邮储银行', '621799', 19, 'PSBC'), ('民生银行', '622622', 16, 'CMBC'), ('工商银行', '621226', 19, 'ICBC')]
PRE = ('134 135 136 137 138 139 147 150 151 152 157 158 159 178 182 183 187 188 130 131 132 155 156 176 185 186 '
       '133 153 173 177 180 181 189 191 198 199').split()
_S = '储桥铺动产权尔岗邮锦绣湾阳长华东门宁沙庆贵兰济岛鲁汉岳麓区广双园学设银业农国号栋楼层龙罗丽吴孙陈张刘县镇乡义乌稠郑厦连辽沈苏闽赣鄂渝琼陕云贵粤滨历岩罗湖开发团员时间书马处带进过还这对话费联长宝禅'
_T = '儲橋鋪動產權爾崗郵錦繡灣陽長華東門寧沙慶貴蘭濟島魯漢嶽麓區廣雙園學設銀業農國號棟樓層龍羅麗吳孫陳張劉縣鎮鄉義烏稠鄭廈連遼瀋蘇閩贛鄂渝瓊陝雲貴粵濱歷巖羅湖開發團員時間書馬處帶進過還這對話費聯長寶禪'
TRAD = str.maketrans(_S, _T)


def T(s):
    return s.replace('沈阳', '瀋陽').translate(TRAD)


def luhn_fill(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        s += d - 9 if d > 9 else d
    return body + str(-s % 10)


def id_check(b17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(c) * k for c, k in zip(b17, w)) % 11]


VV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin_check(v):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return '0123456789X'[sum((int(c) if c.isdigit() else VV[c]) * k for c, k in zip(v, w)) % 11]


class P:
    """One invented person. A value counts for the labels once it stands in the text."""

    def __init__(self, f):
        r = self.f = f
        r = f.r
        s = r.choice(SUR)[0].split(',')
        g = [r.choice(GIV) for _ in range(r.choice((1, 2, 2, 2)))]
        self.sn, self.n = s[0], s[0] + ''.join(x[0] for x in g)
        self.tn = s[1] + ''.join(x[1] for x in g)
        giv = ''.join(x[2] for x in g)
        self.en, self.EN = s[2] + ' ' + giv.capitalize(), (s[2] + '/' + giv).upper()
        self.py = (s[2] + giv).lower()
        self.male = r.random() < .55
        self.sx, self.g = ('男', 'M') if self.male else ('女', 'F')
        self.c = r.choice(CITY)
        self.city, self.dist, self.ecity = self.c[1], self.c[2], self.c[5]
        self.tcity = T(self.city)
        while True:
            self.b = date(1956, 1, 1) + timedelta(days=r.randrange(17300))
            if (self.b.year, self.b.month) != (1990, 3):
                break
        b17 = self.c[0] + self.b.strftime('%Y%m%d') + '%03d' % (r.randrange(1, 450) * 2 + self.male)
        self._id = b17 + id_check(b17)
        self._mob = f.raw_mob()
        self.road = '%s%d号' % (r.choice(ROAD), r.randrange(2, 380))
        self.flat = '%d栋%d%02d' % (r.randrange(1, 19), r.randrange(1, 28), r.randrange(1, 7))
        self.ad = self.city + '市' + self.dist + self.road + self.flat + '室'
        self.tad = T(self.ad)
        self.ead = '%d %s Road, %s' % (r.randrange(2, 400), r.choice(('Renmin', 'Zhongshan', 'Xinhua', 'Jianshe')), self.ecity)
        self.bank, bn, ln, self.ebank = r.choice(BANKS)
        self._card = luhn_fill(bn + ''.join(r.choice('0123456789') for _ in range(ln - 7)))
        self._em = r.choice(('%s%d%s@163.com', '%s_%d%s@qq.com', '%s.%d%s@126.com', '%s%d%s@foxmail.com')) % (
            self.py, r.randrange(1000, 99999), r.choice('bcdfhkmpqxz'))
        L = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
        self._pp = r.choice(('E%d' % r.randrange(20000000, 99999999), 'E' + r.choice('ABCDEFGHJK') + '%07d' % r.randrange(10 ** 7)))
        self._plate = self.c[4] + r.choice(L) + '%04d' % r.randrange(10000) if r.random() < .6 else \
            self.c[4] + '%d%s%03d' % (r.randrange(1, 10), r.choice(L), r.randrange(1000))
        if r.random() < .2:
            self._plate = self.c[4] + r.choice('DF') + '%05d' % r.randrange(10000, 99999)
        v = r.choice(('LSVAM', 'LFV2A', 'LGBH5', 'LBVNU', 'LHGCP', 'LVSHF', 'LSGKE', 'LVGBE')) + \
            ''.join(r.choice('0123456789ABCDEFGHJKLMNPR') for _ in range(3)) + '0' + r.choice('EFGHJKL') + \
            r.choice('ABDM') + '%06d' % r.randrange(10 ** 6)
        self._vin = v[:8] + vin_check(v) + v[9:]
        self._tel = self.c[3] + '-' + f.raw_local(self.c[3])

    def _r(self, rule, v):
        self.f.val.append((rule, v))
        if rule in KEYS:
            self.f.keys.setdefault(self, []).append((KEYS.index(rule), v))
        return v

    id = property(lambda s: s._r('identity.prc_id18', s._id))
    idl = property(lambda s: s._r('identity.prc_id18', s._id.lower()))
    ids = property(lambda s: s._r('identity.prc_id18', ' '.join((s._id[:6], s._id[6:14], s._id[14:]))))
    mob = property(lambda s: s._r('phone.mobile', s._mob))
    mobs = property(lambda s: s._r('phone.mobile', ' '.join((s._mob[:3], s._mob[3:7], s._mob[7:]))))
    mobd = property(lambda s: s._r('phone.mobile', '-'.join((s._mob[:3], s._mob[3:7], s._mob[7:]))))
    mobi = property(lambda s: s._r('phone.mobile', '+86' + s._mob))
    em = property(lambda s: s._r('phone.email', s._em))
    pp = property(lambda s: s._r('identity.passport_cn', s._pp))
    card = property(lambda s: s._r('bank.card', s._card))
    cards = property(lambda s: s._r('bank.card', re.sub(r'(\d{4})(?=\d)', r'\1 ', s._card)))
    plate = property(lambda s: s._r('driving.plate', s._plate))
    plated = property(lambda s: s._r('driving.plate', s._plate[:2] + '·' + s._plate[2:]))
    vin = property(lambda s: s._r('driving.vin', s._vin))
    tel = property(lambda s: s._r('phone.landline', s._tel))
    tail = property(lambda s: s._card[-4:])
    mid = property(lambda s: s.f.allow('identity.prc_id18', s._id[:6] + '********' + s._id[14:]))
    mmob = property(lambda s: s.f.allow('phone.mobile', s._mob[:3] + '****' + s._mob[7:]))
    mcard = property(lambda s: s.f.allow('bank.card', s._card[:4] + '*' * (len(s._card) - 8) + s._card[-4:]))
    hon = property(lambda s: s.sn + ('先生' if s.male else '女士'))
    thon = property(lambda s: s.tn[0] + ('先生' if s.male else '女士'))
    mr = property(lambda s: ('Mr ' if s.male else 'Ms ') + s.en.split()[0])
    he = property(lambda s: '他' if s.male else '她')
    age = property(lambda s: 2022 - s.b.year)


KEYS = ['identity.prc_id18', 'identity.passport_cn', 'phone.mobile']


class F:
    """One file: its random source, its persons, its counts."""

    def __init__(self, seed, kind, i):
        self.r = random.Random('%s|%s|%d' % (seed, kind, i))
        self.val, self.allowed, self.decoys, self.keys = [], {}, [], {}
        self.recs, self.who = 0, []

    def raw_mob(self):
        while True:
            m = self.r.choice(PRE) + ''.join(self.r.choice('0123456789') for _ in range(8))
            if max(m[3:].count(c) for c in '0123456789') < 4 and not re.search('1234|2345|3456|4567|5678|8000', m[3:]):
                return m

    def raw_local(self, area):
        n = 8 if area in ('010', '020', '021', '022', '023', '024', '025', '027', '028', '029', '0755', '0571', '0512',
                          '0531', '0532', '0411', '0371', '0731', '0757', '0451', '0431', '0311', '0574', '0579', '0591') else 7
        return str(self.r.randrange(2, 9)) + ''.join(self.r.choice('0123456789') for _ in range(n - 1))

    def p(self):
        return P(self)

    def ps(self, n):
        out, seen = [], set()
        while len(out) < n:
            q = P(self)
            if q.n not in seen and q._id not in seen and q._mob not in seen:
                seen |= {q.n, q._id, q._mob}
                out.append(q)
        return out

    def rec(self, p, n=1):
        self.recs += n
        self.who.append(p)
        return p

    def recs_of(self, n):
        """n persons, one record each."""
        return [self.rec(q) for q in self.ps(n)]

    def ev(self, n, people):
        """n events over some persons, every one of them at least once."""
        pool = self.ps(people)
        order = pool + [self.r.choice(pool) for _ in range(n - people)]
        self.r.shuffle(order)
        return [self.rec(q) for q in order]

    def other(self):
        """A peer's mobile: a value, but not a person of the records."""
        m = self.raw_mob()
        self.val.append(('phone.mobile', m))
        return m

    def office(self, area='020'):
        return self.allow('phone.landline', area + '-' + self.raw_local(area))

    def allow(self, rule, v):
        self.allowed.setdefault(rule, set()).add(v)
        return v

    def decoy(self, v):
        self.decoys.append(v)
        return v

    def n(self, a, b):
        return self.r.randrange(a, b + 1)

    def ch(self, *a):
        return self.r.choice(a)

    def dig(self, k):
        return str(self.r.randrange(1, 10)) + ''.join(self.r.choice('0123456789') for _ in range(k - 1))

    def up(self, k):
        return ''.join(self.r.choice('BCDFGHJKLMNPQRTVWXYZ') for _ in range(k))

    def hexs(self, k):
        return ''.join(self.r.choice('0123456789abcdef') for _ in range(k))

    def dt(self, y1=2015, y2=2022):
        d = datetime(y1, 1, 1) + timedelta(seconds=self.r.randrange((y2 - y1 + 1) * 365 * 86400 - 30000))
        return d + timedelta(hours=8) if d.hour < 7 else d

    def run(self, n, gap=3, y1=2016, y2=2021):
        """n rising times."""
        d, out = self.dt(y1, y2), []
        for _ in range(n):
            d += timedelta(seconds=self.r.randrange(int(gap * 86400 * .2), int(gap * 86400)))
            d += timedelta(hours=8 if d.hour < 7 else 0)
            out.append(d)
        return out

    def money(self, a=20, b=9000):
        return '%d.%02d' % (self.r.randrange(a, b), self.r.randrange(100))


def hrs(d, a):
    return d + timedelta(hours=a)


def mins(d, a):
    return d + timedelta(minutes=a)


def days(d, a):
    return d + timedelta(days=a)


def iso(d):
    return d.strftime('%Y-%m-%d')


def isot(d):
    return d.strftime('%Y-%m-%d %H:%M:%S')


def ishm(d):
    return d.strftime('%Y-%m-%d %H:%M')


def sl(d):
    return '%d/%d/%d' % (d.year, d.month, d.day)


def ymd(d):
    return d.strftime('%Y%m%d')


def cn(d):
    return '%d年%d月%d日' % (d.year, d.month, d.day)


def md(d):
    return '%d月%d日' % (d.month, d.day)


def hm(d):
    return d.strftime('%H:%M')


def en(d):
    return '%d %s %d' % (d.day, d.strftime('%B'), d.year)


def comma(x):
    a, b = x.split('.')
    return '{:,}'.format(int(a)) + '.' + b


def sep(rows, s=','):
    return '\n'.join(s.join(str(c) for c in r) for r in rows) + '\n'


def quo(rows, s=','):
    return '\n'.join(s.join('"%s"' % str(c).replace('"', '""') for c in r) for r in rows) + '\n'


def sqlv(r):
    return '(' + ', '.join('NULL' if c is None else str(c) if isinstance(c, (int, float)) else "'%s'" % str(c).replace("'", "''")
                           for c in r) + ')'


def pad(s, w):
    s = str(s)
    return s + ' ' * max(1, w - sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in s))


def fixed(rows, ws):
    return '\n'.join(''.join(pad(c, w) for c, w in zip(r, ws)).rstrip() for r in rows) + '\n'
