"""Invented people, values and containers; everything comes from the one random source of a file."""
import csv, datetime as dt, gzip, html, io, json, os, random, sqlite3, tarfile, tempfile, unicodedata, zipfile
from xml.sax.saxutils import escape

ID, PP, MB, CD = 'identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card'
PL, VN, EM, LL = 'driving.plate', 'driving.vin', 'phone.email', 'phone.landline'

SUR = dict(zip('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
    'WANG LI ZHANG LIU CHEN YANG HUANG ZHAO WU ZHOU XU SUN MA ZHU HU GUO HE LIN LUO GAO ZHENG LIANG XIE SONG TANG XU HAN FENG DENG CAO PENG ZENG XIAO TIAN DONG YUAN PAN JIANG CAI YU YU DU YE CHENG SU WEI LYU DING REN SHEN YAO LU JIANG CUI ZHONG TAN LU WANG FAN JIN SHI LIAO JIA XIA WEI FU FANG BAI ZOU MENG XIONG QIN QIU JIANG YIN XUE YAN DUAN LEI HOU LONG SHI TAO LI HE GU MAO HAO GONG SHAO WAN QIAN YAN QIN WU DAI MO KONG XIANG TANG'.split()))
SUR.update({'欧阳': 'OUYANG', '司徒': 'SITU', '上官': 'SHANGGUAN'})
GM = dict(zip('伟强磊军洋勇杰涛超明刚平辉鹏斌波宁飞鑫浩凯健俊帆旭峰建国华志文海龙德福全荣庆宏立新永光晓东林森川栋锋祥昊宇泽恒',
    'WEI QIANG LEI JUN YANG YONG JIE TAO CHAO MING GANG PING HUI PENG BIN BO NING FEI XIN HAO KAI JIAN JUN FAN XU FENG JIAN GUO HUA ZHI WEN HAI LONG DE FU QUAN RONG QING HONG LI XIN YONG GUANG XIAO DONG LIN SEN CHUAN DONG FENG XIANG HAO YU ZE HENG'.split()))
GF = dict(zip('芳娜敏静丽艳娟霞秀玲桂燕萍红梅琴雪倩婷莹慧颖洁蓉茜琳怡珊薇兰菊翠春月淑惠珍莉瑶璐妍欣岚彤',
    'FANG NA MIN JING LI YAN JUAN XIA XIU LING GUI YAN PING HONG MEI QIN XUE QIAN TING YING HUI YING JIE RONG QIAN LIN YI SHAN WEI LAN JU CUI CHUN YUE SHU HUI ZHEN LI YAO LU YAN XIN LAN TONG'.split()))
TSUR = dict(zip('陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯翁魏孫戴',
    'CHAN LIN WONG CHEUNG LI WANG NG LIU TSAI YANG HSU CHENG HSIEH KUO HUNG CHIU TSANG LIAO LAI HSU CHOW YIP SU CHUANG LU KONG HO HSIAO LO KO PAN CHIEN CHU CHUNG PENG YU CHAN WU SHIH SHEN YU CHIU LO LEUNG YEN KO WENG WEI SUN TAI'.split()))
TG = dict(zip('志明家豪俊傑建宏文雄國華淑芬美玲雅婷怡君惠珠詠詩嘉欣曉彤偉倫慧敏麗珍秀英達強振邦樂兒',
    'CHI MING KA HO CHUN KIT KIN WANG MAN HUNG KWOK WAH SUK FUN MEI LING NGA TING YI KWAN WAI CHU WING SZE KA YAN HIU TUNG WAI LUN WAI MAN LAI CHUN SAU YING TAT KEUNG CHUN PONG LOK YEE'.split()))

# city, code, district, area code, plate, airport, IATA, station
CITY = [tuple(x.split()) for x in '''北京市 110105 朝阳区 010 京N 首都机场 PEK 北京南
北京市 110108 海淀区 010 京Q 首都机场 PEK 北京西
上海市 310115 浦东新区 021 沪B 浦东机场 PVG 上海虹桥
上海市 310104 徐汇区 021 沪D 虹桥机场 SHA 上海
广州市 440106 天河区 020 粤A 白云机场 CAN 广州南
深圳市 440305 南山区 0755 粤B 宝安机场 SZX 深圳北
杭州市 330106 西湖区 0571 浙A 萧山机场 HGH 杭州东
南京市 320106 鼓楼区 025 苏A 禄口机场 NKG 南京南
苏州市 320506 吴中区 0512 苏E 硕放机场 WUX 苏州北
武汉市 420106 武昌区 027 鄂A 天河机场 WUH 武汉
成都市 510107 武侯区 028 川A 双流机场 CTU 成都东
重庆市 500103 渝中区 023 渝A 江北机场 CKG 重庆北
西安市 610113 雁塔区 029 陕A 咸阳机场 XIY 西安北
长沙市 430104 岳麓区 0731 湘A 黄花机场 CSX 长沙南
郑州市 410105 金水区 0371 豫A 新郑机场 CGO 郑州东
济南市 370102 历下区 0531 鲁A 遥墙机场 TNA 济南西
青岛市 370202 市南区 0532 鲁B 胶东机场 TAO 青岛北
沈阳市 210102 和平区 024 辽A 桃仙机场 SHE 沈阳北
大连市 210202 中山区 0411 辽B 周水子机场 DLC 大连北
哈尔滨市 230103 南岗区 0451 黑A 太平机场 HRB 哈尔滨西
福州市 350102 鼓楼区 0591 闽A 长乐机场 FOC 福州
厦门市 350203 思明区 0592 闽D 高崎机场 XMN 厦门北
昆明市 530102 五华区 0871 云A 长水机场 KMG 昆明南
南宁市 450103 青秀区 0771 桂A 吴圩机场 NNG 南宁东
合肥市 340104 蜀山区 0551 皖A 新桥机场 HFE 合肥南
石家庄市 130102 长安区 0311 冀A 正定机场 SJW 石家庄
太原市 140105 小店区 0351 晋A 武宿机场 TYN 太原南
兰州市 620102 城关区 0931 甘A 中川机场 LHW 兰州西
贵阳市 520102 南明区 0851 贵A 龙洞堡机场 KWE 贵阳北
南昌市 360102 东湖区 0791 赣A 昌北机场 KHN 南昌西
温州市 330302 鹿城区 0577 浙C 龙湾机场 WNZ 温州南
天津市 120101 和平区 022 津B 滨海机场 TSN 天津西'''.split('\n')]
HOME = ['341221', '411628', '421083', '431225', '513226', '420529', '451081', '371329', '321322', '522324', '612430', '430522', '360830', '350881', '445281', '130133', '140922', '511623']
ROAD = '人民路 解放路 建设街 文昌路 和平里 翠微路 临江大道 工农路 学府路 朝晖路 青年大街 滨河路 凤凰路 金桥路 同德街 南湖路 梧桐巷 长兴街 育才路 永安里'.split()
ESTATE = '锦绣华庭 翠湖花园 阳光里 万科云城 保利香槟 碧水湾 金域蓝湾 紫荆苑 丽景新村 御龙湾 和谐家园 铁路新村 东方名邸 桂花城 海棠公寓 枫林绿洲'.split()
HOTEL = '如意商务宾馆 汉江之星酒店 云上客栈 格林东方酒店 金穗招待所 维多利亚宾馆 半山温泉酒店 锦华大酒店 石桥青年旅舍 悦来快捷酒店 湖光山舍民宿 天鹅宾馆 四季春旅馆 洲际花园酒店'.split()
FIRM = '恒远物流 瑞丰贸易 中启建设 天禾食品 博雅教育 华信电子 康达医药 立诚会计师事务所 鼎盛装饰 蓝海科技 众合劳务 宏图机械'.split()
BIN = [('622202', 19, '工商银行'), ('622208', 19, '工商银行'), ('621226', 19, '工商银行'), ('622848', 19, '农业银行'), ('622845', 19, '农业银行'), ('621700', 19, '建设银行'), ('622700', 19, '建设银行'), ('621660', 19, '中国银行'), ('621661', 19, '中国银行'), ('622260', 19, '交通银行'), ('622588', 16, '招商银行'), ('622609', 16, '招商银行'), ('621483', 16, '招商银行'), ('622188', 19, '邮储银行'), ('621799', 19, '邮储银行'), ('622622', 16, '民生银行'), ('622908', 18, '兴业银行')]
MPRE = '130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 198 199'.split()
AIR = [('CA', '999'), ('MU', '781'), ('CZ', '784'), ('HU', '880'), ('ZH', '479'), ('FM', '774'), ('MF', '731'), ('SC', '324'), ('3U', '876'), ('HO', '018')]
CARS = '大众朗逸 丰田卡罗拉 别克英朗 本田雅阁 比亚迪秦 吉利帝豪 日产轩逸 五菱宏光 长安CS75 哈弗H6 福特福克斯 现代朗动'.split()
WMI = 'LSV LFV LGB LVS LVG LHG LSG LBE LGX L6T LS5 LGW LFM LZW'.split()


def chk18(s17):
    return '10X98765432'[sum(int(a) * b for a, b in zip(s17, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def luhn_ok(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch) * (2 if i % 2 else 1)
        t += d - 9 if d > 9 else d
    return t % 10 == 0


VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin_check(v):
    t = sum((VT.get(ch) or int(ch)) * w for ch, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return 'X' if t == 10 else str(t)


def dull(s):
    """Looks like a placeholder: runs or four equal digits."""
    return any(s[i:i + 4] in '01234567890' + '9876543210' or len(set(s[i:i + 4])) == 1 for i in range(len(s) - 3))


class P:
    def __init__(self, c, trad=False, lo=1952, hi=2001, sex=None):
        r = self.c = c
        r = c.r
        self.sex = sex or r.choice('男女')
        while True:
            if trad:
                s = r.choice(list(TSUR)); g = ''.join(r.sample(list(TG), 2)); py = TSUR[s]; gp = ' '.join(TG[x] for x in g)
            else:
                s = r.choice(list(SUR)[:60] if r.random() < .8 else list(SUR)); pool = GM if self.sex == '男' else GF
                g = ''.join(r.sample(list(pool), 2 if r.random() < .8 else 1)); py = SUR[s]; gp = ''.join(pool[x] for x in g)
            if s + g not in c.names:
                break
        c.names.add(s + g)
        self.name, self.sn, self.given, self.pys, self.pyg = s + g, s, g, py, gp.replace(' ', '')
        self.py = py + '/' + self.pyg
        self.call = s + ('先生' if self.sex == '男' else '女士')
        self.birth = dt.date(r.randint(lo, hi), r.randint(1, 12), r.randint(1, 28))
        self.city = r.choice(CITY)
        self._v = {}

    def _get(self, rule, make):
        if rule not in self._v:
            self._v[rule] = make()
        return self.c.v(rule, self._v[rule])

    def raw(self, attr):
        """The value, not noted as written."""
        keep = {k: list(v) for k, v in self.c.values.items()}
        x = getattr(self, attr)
        self.c.values = keep
        return x

    @property
    def id(self):
        return self._get(ID, lambda: self.c.new_id(self.birth, self.sex, self.city[1]))

    @property
    def mob(self): return self._get(MB, self.c.new_mob)

    @property
    def card(self): return self._get(CD, self._card)

    def _card(self):
        s, self.bank = self.c.new_card()
        return s

    @property
    def plate(self): return self._get(PL, lambda: self.c.new_plate(self.city[4]))

    @property
    def vin(self): return self._get(VN, self.c.new_vin)

    @property
    def pp(self): return self._get(PP, self.c.new_pp)

    @property
    def mail(self):
        return self._get(EM, lambda: self.pyg.lower() + self.c.r.choice(['.', '_', '']) + self.pys.lower() + str(self.c.r.randint(3, 987)) + '@' + self.c.r.choice('163.com qq.com 126.com sina.com hotmail.com foxmail.com 139.com'.split()))

    @property
    def tel(self): return self._get(LL, lambda: self.c.new_tel(self.city))

    @property
    def addr(self):
        if not hasattr(self, '_addr'):
            r = self.c.r
            self._addr = self.city[0] + self.city[2] + r.choice(ROAD) + f'{r.randint(2, 380)}号' + r.choice(['', r.choice(ESTATE) + f'{r.randint(1, 28)}栋{r.randint(2, 28)}0{r.randint(1, 6)}室', f'{r.randint(1, 9)}单元{r.randint(2, 6)}0{r.randint(1, 4)}'])
        return self._addr

    @property
    def idw(self):
        """The ID number as people write it: mostly plain, at times in groups."""
        s = self.raw('id')
        return self.c.v(ID, self.c.pick([s, s, s[:6] + ' ' + s[6:14] + ' ' + s[14:]]))

    @property
    def mobw(self):
        """The mobile number as people write it."""
        s = self.raw('mob')
        return self.c.v(MB, self.c.pick([s, s, s[:3] + '-' + s[3:7] + '-' + s[7:], s[:3] + ' ' + s[3:7] + ' ' + s[7:]]))

    @property
    def bd(self): return self.birth.strftime('%Y-%m-%d')


class C:
    """What one file holds."""
    def __init__(self, rnd):
        self.r = rnd
        self.names, self.used = set(), set()
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.people = 0, set()

    def person(self, **k): return P(self, **k)
    def people_(self, n, **k): return [P(self, **k) for _ in range(n)]

    def rec(self, p, n=1):
        self.records += n
        self.people.add(p.name if isinstance(p, P) else p)

    def v(self, rule, s):
        if s not in self.values.setdefault(rule, []):
            self.values[rule].append(s)
        return s

    def allow(self, rule, s):
        if s not in self.allowed.setdefault(rule, []):
            self.allowed[rule].append(s)
        return s

    def decoy(self, s):
        s = str(s)
        if s not in self.decoys:
            self.decoys.append(s)
        return s

    def pick(self, *a):
        if len(a) == 1:
            a = a[0].split() if isinstance(a[0], str) else a[0]
        return self.r.choice(a)

    def n(self, a, b): return self.r.randint(a, b)

    def dig(self, n):
        while True:
            s = self.r.choice('123456789') + ''.join(self.r.choice('0123456789') for _ in range(n - 1))
            if not dull(s) and not (n == 9 and s[:2] in ('14', '15')) and not (n > 14 and s[:2] == '62'):
                return s

    def hexs(self, n): return ''.join(self.r.choice('0123456789abcdef') for _ in range(n))

    def _new(self, f):
        while True:
            s = f()
            if s not in self.used:
                self.used.add(s)
                return s

    def new_id(self, birth, sex='男', code=None):
        def f():
            while True:
                code_ = code if code and self.r.random() < .6 else self.r.choice(HOME)
                seq = self.n(3, 97) * 10 + self.r.choice([1, 3, 5, 7, 9] if sex == '男' else [0, 2, 4, 6, 8])
                s = code_ + birth.strftime('%Y%m%d') + f'{seq:03d}'
                return s + chk18(s)
        return self._new(f)

    def new_mob(self):
        def f():
            while True:
                s = self.r.choice(MPRE) + ''.join(self.r.choice('0123456789') for _ in range(8))
                if not dull(s) and not s.endswith('000') and len(set(s[3:])) > 4:
                    return s
        return self._new(f)

    def new_card(self):
        b = self.r.choice(BIN)
        def f():
            while True:
                s = b[0] + ''.join(self.r.choice('0123456789') for _ in range(b[1] - 7))
                if dull(s):
                    continue
                for d in '0123456789':
                    if luhn_ok(s + d) and not dull(s[-3:] + d):
                        return s + d
        return self._new(f), b[2]

    def new_plate(self, pre='粤A'):
        def f():
            L = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
            while True:
                if self.r.random() < .15:
                    s = self.r.choice('DF') + self.r.choice('0123456789') + ''.join(self.r.choice('0123456789') for _ in range(4))
                else:
                    k = self.r.choice(['dLddd', 'Ldddd', 'ddddd', 'LdLdd', 'dddLd', 'dddLL'])
                    s = ''.join(self.r.choice(L) if x == 'L' else self.r.choice('0123456789') for x in k)
                if not dull(s):
                    return pre + s
        return self._new(f)

    def new_vin(self):
        def f():
            A = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
            s = self.r.choice(WMI) + ''.join(self.r.choice(A) for _ in range(5)) + '0' + self.r.choice('CDEFGHJKLMN') + self.r.choice('ABCDEGH') + self.dig(6)
            return s[:8] + vin_check(s) + s[9:]
        return self._new(f)

    def new_pp(self):
        return self._new(lambda: self.pick('E' + self.dig(8), 'E' + self.pick('A B C D E F G H J K') + self.dig(7), 'G' + self.dig(8)))

    def new_tel(self, city):
        return self._new(lambda: city[3] + '-' + self.r.choice('2345678') + self.dig(7 if len(city[3]) == 3 or city[3] in ('0755', '0571', '0512', '0731', '0371', '0531', '0532', '0411', '0451', '0591', '0577') else 6))

    def office(self, city=None):
        """A line of an office: may be reported or not."""
        return self.allow(LL, self.new_tel(city or self.r.choice(CITY)))

    def d(self, a=2014, b=2024): return dt.date(self.n(a, b), self.n(1, 12), self.n(1, 28))

    def t(self, a=2014, b=2024, h0=0, h1=23):
        x = self.d(a, b)
        return dt.datetime(x.year, x.month, x.day, self.n(h0, h1), self.n(0, 59), self.n(0, 59))

    def money(self, a, b): return f'{self.n(a * 100, b * 100) / 100:.2f}'
    def city(self): return self.r.choice(CITY)

    def two(self):
        a = self.city()
        while True:
            b = self.city()
            if b[0] != a[0] and b[6] != a[6]:
                return a, b

    def flight(self):
        a = self.r.choice(AIR)
        return a[0] + str(self.n(1101, 8999)), a[1]

    def eticket(self, pre): return pre + '-' + self.dig(10)
    def train(self): return self.r.choice(['G', 'D', 'G', 'D', 'K', 'Z', 'T', 'C']) + str(self.n(11, 999))


H = dt.timedelta(hours=1)
MIN = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)


def S(t, f='%Y-%m-%d %H:%M:%S'): return t.strftime(f)


def cn(t): return f'{t.year}年{t.month}月{t.day}日'
def md(t): return f'{t.month}月{t.day}日'
def hm(t): return t.strftime('%H:%M')


def full(s):
    """Full-width digits and letters."""
    return ''.join(chr(ord(x) + 0xFEE0) if x.isascii() and x.isalnum() else x for x in s)


def wid(s): return sum(2 if unicodedata.east_asian_width(x) in 'WF' else 1 for x in s)


def fixed(rows, gap=2):
    rows = [[str(x) for x in r] for r in rows]
    w = [max(wid(r[i]) for r in rows) for i in range(len(rows[0]))]
    return '\n'.join((' ' * gap).join(x + ' ' * (w[i] - wid(x)) for i, x in enumerate(r)).rstrip() for r in rows) + '\n'


def tab(fmt, head, rows, name='t_data'):
    rows = [[str(x) for x in r] for r in rows]
    if fmt in ('csv', 'tsv', 'semi'):
        b = io.StringIO()
        w = csv.writer(b, delimiter={'csv': ',', 'tsv': '\t', 'semi': ';'}[fmt], lineterminator='\n')
        w.writerows(([head] if head else []) + rows)
        return b.getvalue()
    if fmt in ('pipe', 'dash', 'caret', 'soh'):
        d = {'pipe': '|', 'dash': '----', 'caret': '^', 'soh': '\x01'}[fmt]
        return ''.join(d.join(r) + '\n' for r in ([head] if head else []) + rows)
    if fmt == 'md':
        return '| ' + ' | '.join(head) + ' |\n|' + '---|' * len(head) + '\n' + ''.join('| ' + ' | '.join(r) + ' |\n' for r in rows)
    if fmt == 'html':
        return '<table border="1">\n<tr>' + ''.join(f'<th>{h}</th>' for h in head) + '</tr>\n' + ''.join('<tr>' + ''.join(f'<td>{html.escape(x)}</td>' for x in r) + '</tr>\n' for r in rows) + '</table>\n'
    if fmt == 'sql':
        return ''.join(f"INSERT INTO `{name}` (" + ', '.join(f'`{h}`' for h in head) + ') VALUES (' + ', '.join("'" + x.replace("'", "''") + "'" for x in r) + ');\n' for r in rows)
    if fmt == 'fixed':
        return fixed(([head] if head else []) + rows)
    raise ValueError(fmt)


ZT = (2020, 1, 1, 0, 0, 0)


def zipped(members):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, data in members:
            z.writestr(zipfile.ZipInfo(n, ZT), data, zipfile.ZIP_DEFLATED)
    return b.getvalue()


def tarred(members, gz=False):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode='w', format=tarfile.GNU_FORMAT) as t:
        for n, data in members:
            i = tarfile.TarInfo(n); i.size = len(data); i.mtime = 1577836800
            t.addfile(i, io.BytesIO(data))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()


def xlsx(sheets):
    """sheets: [(name, rows)]; strings are kept in the shared table."""
    ss, idx, parts = [], {}, []
    for name, rows in sheets:
        o = []
        for i, row in enumerate(rows, 1):
            cells = []
            for j, x in enumerate(row):
                x = str(x)
                if x == '':
                    continue
                if x not in idx:
                    idx[x] = len(ss); ss.append(x)
                col = ('' if j < 26 else chr(64 + j // 26)) + chr(65 + j % 26)
                cells.append(f'<c r="{col}{i}" t="s"><v>{idx[x]}</v></c>')
            o.append(f'<row r="{i}">' + ''.join(cells) + '</row>')
        parts.append('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + ''.join(o) + '</sheetData></worksheet>')
    R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    m = [('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' + ''.join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(1, len(sheets) + 1)) + '</Types>'),
         ('_rels/.rels', f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
         ('xl/workbook.xml', f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{R}"><sheets>' + ''.join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1)) + '</sheets></workbook>'),
         ('xl/_rels/workbook.xml.rels', '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(f'<Relationship Id="rId{i}" Type="{R}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1)) + f'<Relationship Id="rId99" Type="{R}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
         ('xl/sharedStrings.xml', f'<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{len(ss)}" uniqueCount="{len(ss)}">' + ''.join(f'<si><t xml:space="preserve">{escape(x)}</t></si>' for x in ss) + '</sst>')]
    m += [(f'xl/worksheets/sheet{i}.xml', p) for i, p in enumerate(parts, 1)]
    return zipped(m)


def docx(paras):
    """paras: strings, or lists of rows for a table."""
    def run(x): return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(x))}</w:t></w:r></w:p>'
    o = []
    for p in paras:
        if isinstance(p, list):
            o.append('<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{run(x)}</w:tc>' for x in r) + '</w:tr>' for r in p) + '</w:tbl>')
        else:
            o.append(run(p))
    return zipped([('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        ('_rels/.rels', '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
        ('word/document.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + ''.join(o) + '</w:body></w:document>')])


def sqlite(tables):
    """tables: [(name, columns, rows)]"""
    f = tempfile.NamedTemporaryFile(suffix='.db', delete=False); f.close()
    try:
        k = sqlite3.connect(f.name)
        for n, cols, rows in tables:
            k.execute(f'CREATE TABLE {n} (' + ', '.join(f'{x} TEXT' for x in cols) + ')')
            k.executemany(f'INSERT INTO {n} VALUES (' + ','.join('?' * len(cols)) + ')', [[str(x) for x in r] for r in rows])
        k.commit(); k.close()
        return open(f.name, 'rb').read()
    finally:
        os.unlink(f.name)


REG = []


def T(kind, cls, shape, ext, stem, enc='utf-8', eol='\n', box=None):
    """Enter a template. enc and eol may name several, parted by blanks; box: gz zip tar tgz."""
    def deco(f):
        REG.append(dict(kind=kind, cls=cls, shape=shape, ext=ext, stem=stem, enc=enc.split(), eol=eol if isinstance(eol, tuple) else (eol,), box=box, f=f, id=f.__name__))
        return f
    return deco


def jd(x, **k): return json.dumps(x, ensure_ascii=False, **k)
