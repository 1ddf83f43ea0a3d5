"""Seeded people, values and documents for the practice set."""
import datetime as dt
import random
import unicodedata

REG = [('110108', '北京市', '海淀区'), ('110106', '北京市', '丰台区'), ('120103', '天津市', '河西区'),
       ('130104', '河北省石家庄市', '桥西区'), ('140105', '山西省太原市', '小店区'), ('210102', '辽宁省沈阳市', '和平区'),
       ('220104', '吉林省长春市', '朝阳区'), ('230103', '黑龙江省哈尔滨市', '南岗区'), ('310112', '上海市', '闵行区'),
       ('310115', '上海市', '浦东新区'), ('320106', '江苏省南京市', '鼓楼区'), ('320508', '江苏省苏州市', '姑苏区'),
       ('330106', '浙江省杭州市', '西湖区'), ('330302', '浙江省温州市', '鹿城区'), ('340104', '安徽省合肥市', '蜀山区'),
       ('350102', '福建省福州市', '鼓楼区'), ('350203', '福建省厦门市', '思明区'), ('360102', '江西省南昌市', '东湖区'),
       ('370102', '山东省济南市', '历下区'), ('370202', '山东省青岛市', '市南区'), ('410105', '河南省郑州市', '金水区'),
       ('420106', '湖北省武汉市', '武昌区'), ('430102', '湖南省长沙市', '芙蓉区'), ('440106', '广东省广州市', '天河区'),
       ('440305', '广东省深圳市', '南山区'), ('440604', '广东省佛山市', '禅城区'), ('450103', '广西南宁市', '青秀区'),
       ('500103', '重庆市', '渝中区'), ('510107', '四川省成都市', '武侯区'), ('520102', '贵州省贵阳市', '南明区'),
       ('530102', '云南省昆明市', '五华区'), ('610113', '陕西省西安市', '雁塔区'), ('620102', '甘肃省兰州市', '城关区')]
SUR = [('陈', 'CHEN', '陳'), ('林', 'LIN', '林'), ('黄', 'HUANG', '黃'), ('吴', 'WU', '吳'), ('刘', 'LIU', '劉'),
       ('周', 'ZHOU', '周'), ('郑', 'ZHENG', '鄭'), ('赵', 'ZHAO', '趙'), ('孙', 'SUN', '孫'), ('马', 'MA', '馬'),
       ('朱', 'ZHU', '朱'), ('胡', 'HU', '胡'), ('郭', 'GUO', '郭'), ('何', 'HE', '何'), ('高', 'GAO', '高'),
       ('罗', 'LUO', '羅'), ('梁', 'LIANG', '梁'), ('宋', 'SONG', '宋'), ('唐', 'TANG', '唐'), ('许', 'XU', '許'),
       ('韩', 'HAN', '韓'), ('冯', 'FENG', '馮'), ('邓', 'DENG', '鄧'), ('曹', 'CAO', '曹'), ('彭', 'PENG', '彭'),
       ('曾', 'ZENG', '曾'), ('田', 'TIAN', '田'), ('董', 'DONG', '董'), ('潘', 'PAN', '潘'), ('袁', 'YUAN', '袁')]
GIV = [('志', 'ZHI', '志'), ('文', 'WEN', '文'), ('建', 'JIAN', '建'), ('国', 'GUO', '國'), ('雅', 'YA', '雅'),
       ('丽', 'LI', '麗'), ('秀', 'XIU', '秀'), ('梅', 'MEI', '梅'), ('强', 'QIANG', '強'), ('海', 'HAI', '海'),
       ('燕', 'YAN', '燕'), ('春', 'CHUN', '春'), ('伟', 'WEI', '偉'), ('平', 'PING', '平'), ('玉', 'YU', '玉'),
       ('明', 'MING', '明'), ('佳', 'JIA', '佳'), ('欣', 'XIN', '欣'), ('永', 'YONG', '永'), ('宏', 'HONG', '宏'),
       ('慧', 'HUI', '慧'), ('静', 'JING', '靜'), ('俊', 'JUN', '俊'), ('思', 'SI', '思'), ('宇', 'YU', '宇'),
       ('婷', 'TING', '婷'), ('涛', 'TAO', '濤'), ('琳', 'LIN', '琳'), ('凯', 'KAI', '凱'), ('勇', 'YONG', '勇')]
ROADS = ['文昌路', '建设东路', '解放北路', '滨河街', '学府路', '新华路', '和平大道', '桂园街', '龙泉路', '育才巷', '长兴街', '工农路']
ROADS_T = ['文昌路', '中山北路', '和平街', '濱河路', '學府路', '桂園街', '龍泉路', '長興街']
MPRE = ('134 135 136 137 138 139 147 150 151 152 157 158 159 178 182 183 187 188 198 130 131 132 155 156 166 175 176 '
        '185 186 133 153 173 177 180 181 189 191 193 199').split()
BINS = [('工商银行', 'ICBC', '622202', 19), ('工商银行', 'ICBC', '621226', 19), ('农业银行', 'ABC', '622848', 19),
        ('中国银行', 'BOC', '621661', 19), ('建设银行', 'CCB', '621700', 19), ('建设银行', 'CCB', '622700', 19),
        ('招商银行', 'CMB', '622588', 16), ('招商银行', 'CMB', '621483', 16), ('交通银行', 'BOCOM', '622262', 19),
        ('邮储银行', 'PSBC', '621799', 19), ('民生银行', 'CMBC', '622622', 16), ('兴业银行', 'CIB', '622908', 18)]
PL = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
PROV = '京津沪渝冀豫辽湘皖鲁苏浙赣鄂桂晋陕闽粤川'
MODELS = [('大众朗逸', 'SVW7142', 'LSV', 'Volkswagen Lavida'), ('丰田卡罗拉', 'GTM7180', 'LFM', 'Toyota Corolla'),
          ('比亚迪秦', 'BYD7150', 'LGX', 'BYD Qin'), ('别克英朗', 'SGM7151', 'LSG', 'Buick Excelle'),
          ('哈弗H6', 'CC6461', 'LGW', 'Haval H6'), ('本田雅阁', 'HG7203', 'LHG', 'Honda Accord'),
          ('五菱宏光', 'LZW6447', 'LZW', 'Wuling Hongguang'), ('吉利帝豪', 'JL7152', 'LB3', 'Geely Emgrand')]
VV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


TR = str.maketrans('区号广东苏庆汉辽龙门济郑庄岛贵云陕兰关楼长阳宁华肃滨历宝桥丽温双栋厦沈闽权产动环陈',
                   '區號廣東蘇慶漢遼龍門濟鄭莊島貴雲陝蘭關樓長陽寧華肅濱歷寶橋麗溫雙棟廈瀋閩權產動環陳')
SHORT = dict(zip('11 12 13 14 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 50 51 52 53 61 62'.split(), '京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂渝川贵云陕甘'))


def epoch(x):
    return int((x - dt.datetime(1970, 1, 1)).total_seconds()) - 8 * 3600


def hant(s):
    return s.translate(TR)


def id_check(b):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return '10X98765432'[sum(int(c) * k for c, k in zip(b, w)) % 11]


def luhn_digit(b):
    s = 0
    for i, c in enumerate(reversed(b)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        s += v - 9 if v > 9 else v
    return str(-s % 10)


def vin_check(v):
    s = sum((int(c) if c.isdigit() else VV[c]) * k for c, k in zip(v, VW)) % 11
    return 'X' if s == 10 else str(s)


def width(s):
    return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in s)


def pad(s, n):
    s = str(s)
    return s + ' ' * max(n - width(s), 1)


def lpad(s, n):
    return ' ' * max(n - width(str(s)), 1) + str(s)


class Person:
    def __init__(self, r, script, adult=True, old=False, sex=None):
        self.code, self.city, self.dist = r.choice(REG)
        y = r.randint(1931, 1948) if old else r.randint(1958, 2002) if adult else r.randint(2006, 2009)
        while True:
            self.dob = dt.date(y, r.randint(1, 12), r.randint(1, 28))
            seq = r.randint(12, 389)
            if sex:
                seq = seq // 2 * 2 + (1 if sex == 'M' else 0)
            b = f'{self.code}{self.dob:%Y%m%d}{seq:03d}'
            if not b.startswith('11010119900307'):
                break
        self.id = b + id_check(b)
        self.sexe = 'M' if seq % 2 else 'F'
        self.sex = '男' if seq % 2 else '女'
        s, g = r.choice(SUR), r.sample(GIV, r.choice([1, 2, 2]))
        if g[0][0] == '国' and len(g) == 1:
            g = g + [GIV[15]]
        self.sur = s[2] if script == 'hant' else s[0]
        self.name = self.sur + ''.join(x[2] if script == 'hant' else x[0] for x in g)
        self.spy, self.gpy = s[1], ''.join(x[1] for x in g)
        self.en = f'{self.gpy.title()} {s[1].title()}'
        self.call = ('哥' if self.sexe == 'M' else '姐')
        self.mr = '先生' if self.sexe == 'M' else '女士'
        self.mob = mobile(r)
        self.email = (r.choice(['{g}{n}', '{s}{g}', '{g}.{s}', '{s}_{n}'])
                      .format(g=self.gpy.lower(), s=s[1].lower(), n=r.randint(70, 999))
                      + r.choice(['@163.com', '@qq.com', '@126.com', '@sina.com', '@foxmail.com', '@outlook.com']))
        self.bank, self.bken, bin_, n = r.choice(BINS)
        c = bin_ + ''.join(str(r.randint(0, 9)) for _ in range(n - 7))
        self.card = c + luhn_digit(c)
        self.pp = 'E' + r.choice(PL) + digits(r, 7) if r.random() < .7 else 'E' + digits(r, 8)
        pr = r.choice(PROV) + r.choice('ABCDEFG')
        self.plate = pr + (r.choice('DF') + digits(r, 5) if r.random() < .25
                           else r.choice([r.choice(PL) + digits(r, 4), digits(r, 5), digits(r, 4) + r.choice(PL), r.choice(PL) + digits(r, 3) + r.choice(PL), digits(r, 1) + r.choice(PL) + r.choice(PL) + digits(r, 2)]))
        self.model = r.choice(MODELS)
        body = ''.join(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5))
        v = f'{self.model[2]}{body}0{r.choice("EFGHJKLMN")}{r.choice("ABCDEN23")}{digits(r, 6)}'
        self.vin = v[:8] + vin_check(v) + v[9:]
        self.road = f'{r.choice(ROADS_T if script == "hant" else ROADS)}{r.randint(2, 398)}号'
        self.room = f'{r.randint(1, 24)}栋{r.randint(2, 18)}0{r.randint(1, 6)}'
        if script == 'hant':
            self.city, self.dist, self.road, self.room = map(hant, (self.city, self.dist, self.road, self.room))
        self.addr = f'{self.city}{self.dist}{self.road}{self.room}室'
        self.tel = f'0{r.choice(["10", "21", "20", "755", "571", "28", "27", "591"])}-{r.randint(22, 88)}{digits(r, 6)}'
        if self.tel[1:4] in ('755', '571', '591') and len(self.tel) != 13:
            raise ValueError(self.tel)


def digits(r, n):
    return ''.join(str(r.randint(0, 9)) for _ in range(n))


def mobile(r):
    while True:
        s = digits(r, 8)
        if len(set(s)) > 4 and '12345678'[:5] not in s:
            return r.choice(MPRE) + s


class Doc:
    def __init__(self, r, script, n):
        self.r, self.script, self.n = r, script, n
        self.text, self.recs, self.vals, self.allowed, self.decoys = '', [], {}, {}, []
        self.keys, self.clock, self.used = {}, None, set()

    # people and values ------------------------------------------------
    def p(self, **k):
        while True:
            x = Person(self.r, self.script, **k)
            if not {x.id, x.name, x.mob} & self.used:
                self.used |= {x.id, x.name, x.mob}
                return x

    def ps(self, k):
        return [self.p() for _ in range(k)]

    def v(self, rule, s, p=None):
        self.vals.setdefault(rule, {})[s] = 1
        if p is not None:
            self.keys.setdefault(p, {}).setdefault(rule, []).append(s)
        return s

    def I(self, p, form=''):
        s = p.id
        if form == 'sp':
            s = f'{s[:6]} {s[6:14]} {s[14:]}'
        elif form == 'x':
            s = s.lower()
        return self.v('identity.prc_id18', s, p)

    def M(self, p, form=''):
        s = p if isinstance(p, str) else p.mob
        s = {'': s, 'sp': f'{s[:3]} {s[3:7]} {s[7:]}', '-': f'{s[:3]}-{s[3:7]}-{s[7:]}', '+': '+86' + s,
             '86': '86' + s, '+-': '+86-' + s, '+s': '+86 ' + s}[form]
        return self.v('phone.mobile', s, None if isinstance(p, str) else p)

    def om(self, form=''):
        return self.M(mobile(self.r), form)

    def E(self, p):
        return self.v('phone.email', p.email, p)

    def C(self, p, form=''):
        s = p.card
        if form == 'sp':
            s = ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
        return self.v('bank.card', s, p)

    def PL(self, p, form=''):
        s = p.plate
        return self.v('driving.plate', s[:2] + form + s[2:], p)

    def V(self, p):
        return self.v('driving.vin', p.vin, p)

    def PP(self, p):
        return self.v('identity.passport_cn', p.pp, p)

    def L(self, p):
        return self.v('phone.landline', p.tel, p)

    def ok(self, rule, s):
        self.allowed.setdefault(rule, {})[s] = 1
        return s

    def office(self, area='020'):
        return self.ok('phone.landline', f'{area}-{self.ri(22, 88)}{self.dg(6)}')

    def mask_id(self, p):
        return self.ok('identity.prc_id18', p.id[:6] + '********' + p.id[14:])

    def mask_mob(self, p):
        s = p if isinstance(p, str) else p.mob
        return self.ok('phone.mobile', s[:3] + '****' + s[7:])

    def mask_card(self, p):
        return self.ok('bank.card', p.card[:4] + '*' * (len(p.card) - 8) + p.card[-4:])

    def D(self, s):
        if s not in self.decoys:
            self.decoys.append(s)
        return s

    # random helpers ---------------------------------------------------
    def ri(self, a, b):
        return self.r.randint(a, b)

    def ch(self, x):
        return self.r.choice(x)

    def dg(self, n):
        return digits(self.r, n)

    def hx(self, n):
        return ''.join(self.r.choice('0123456789abcdef') for _ in range(n))

    def amt(self, a, b):
        return self.r.randint(a * 100, b * 100) / 100

    def flow(self, lo, hi, day=False):
        """From here on the times of this document only go forward."""
        self.clock, self.step, self.day = self.dt(2022, 2023), (lo, hi), day

    def dt(self, y0=2019, y1=2024):
        if self.clock:
            self.clock = self.add(self.clock, *self.step)
            if self.day and not 8 <= self.clock.hour < 20:
                self.clock = self.clock.replace(hour=8) + dt.timedelta(days=self.clock.hour >= 20, minutes=self.ri(0, 200))
            return self.clock
        return dt.datetime(self.ri(y0, y1), self.ri(1, 12), self.ri(1, 28), self.ri(7, 22), self.ri(0, 59), self.ri(0, 59))

    def add(self, t, lo, hi):
        return t + dt.timedelta(minutes=self.ri(lo, hi), seconds=self.ri(0, 59))

    def seqno(self, n=17, lead='7'):
        """A long order number that fails the card and ID checks."""
        while True:
            s = lead + self.dg(n - len(lead))
            if luhn_digit(s[:-1]) != s[-1] and not (n == 18 and id_check(s[:-1]) == s[-1]):
                return s

    # output -----------------------------------------------------------
    def w(self, s='', end='\n'):
        self.text += s + end

    def R(self, p, s, end='\n'):
        a = len(self.text)
        self.text += s
        self.recs.append((p, a, a + len(s)))
        self.text += end

    def mark(self, p, anchor):
        self.recs.append((p, str(anchor), None))

    def settle(self):
        out, pos = [], 0
        for p, a, b in self.recs:
            if b is None:
                i = self.text.find(a, pos)
                if i < 0:
                    raise ValueError('anchor lost: ' + a)
                pos = i + len(a)
                out.append((p, i, pos))
            else:
                out.append((p, a, b))
        # a template draws all its alternative sentences; keep what was written
        has = self.written
        self.vals = {k: [v for v in x if has(v)] for k, x in self.vals.items()}
        self.allowed = {k: [v for v in x if has(v)] for k, x in self.allowed.items()}
        self.vals, self.allowed = ({k: x for k, x in g.items() if x} for g in (self.vals, self.allowed))
        self.decoys = [v for v in self.decoys if v in self.text]
        self.keys = {p: {k: [v for v in x if has(v)] for k, x in g.items()} for p, g in self.keys.items()}
        return out

    def written(self, v):
        i = self.text.find(v)
        while i >= 0:
            b, a = self.text[i - 1:i], self.text[i + len(v):i + len(v) + 1]
            lead = self.text[max(0, i - 4):i]
            if not (a.isascii() and a.isalnum()) and (not (b.isascii() and b.isalnum()) or lead.endswith('NI') or lead == 'CTCM'):
                return True
            i = self.text.find(v, i + 1)
        return False


REGISTRY = []


def kind(k):
    def t(way, name, enc='utf-8', script='hans', container='text', n=(5, 14), eol='\n'):
        def deco(f):
            REGISTRY.append((k, way, name, enc, script, container, n, eol, f))
            return f
        return deco
    return t
