"""Invented people, numbers and the bookkeeping of labels."""
import random
import re
from datetime import datetime, timedelta

SUR = ("王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 林Lin 何He "
       "郭Guo 马Ma 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 董Dong 程Cheng 曹Cao 袁Yuan 邓Deng 许Xu "
       "沈Shen 曾Zeng 彭Peng 苏Su 卢Lu 蒋Jiang 蔡Cai").split()
GIV = ("伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 艳yan 勇yong 杰jie 娟juan 涛tao 明ming 超chao "
       "秀xiu 霞xia 平ping 刚gang 桂gui 英ying 建jian 华hua 文wen 玉yu 兰lan 志zhi 国guo 红hong 海hai 燕yan 梅mei "
       "鹏peng 辉hui 宇yu 浩hao 凯kai 佳jia 欣xin 怡yi 晨chen 思si 雨yu 婷ting 雪xue 琳lin 斌bin 峰feng 龙long").split()
S2T = dict(zip("张刘陈杨赵黄吴孙马罗郑谢韩冯邓许卢苏蒋伟静丽强军艳杰涛刚华兰国红鹏辉凯龙广东厦门区号湾环圳罗荷滨吕东门楼龙岗兴宝业栋",
               "張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許盧蘇蔣偉靜麗強軍艷傑濤剛華蘭國紅鵬輝凱龍廣東廈門區號灣環圳羅荷濱呂東門樓龍崗興寶業棟"))
# code, plate, city, district, area code
REG = [("110105", "京N", "北京市", "朝阳区", "010"), ("110108", "京P", "北京市", "海淀区", "010"),
       ("310104", "沪A", "上海市", "徐汇区", "021"), ("310115", "沪D", "上海市", "浦东新区", "021"),
       ("440106", "粤A", "广州市", "天河区", "020"), ("440304", "粤B", "深圳市", "福田区", "0755"),
       ("330106", "浙A", "杭州市", "西湖区", "0571"), ("320505", "苏E", "苏州市", "虎丘区", "0512"),
       ("320102", "苏A", "南京市", "玄武区", "025"), ("510104", "川A", "成都市", "锦江区", "028"),
       ("420106", "鄂A", "武汉市", "武昌区", "027"), ("500103", "渝B", "重庆市", "渝中区", "023"),
       ("610113", "陕A", "西安市", "雁塔区", "029"), ("370202", "鲁B", "青岛市", "市南区", "0532"),
       ("210102", "辽A", "沈阳市", "和平区", "024"), ("430103", "湘A", "长沙市", "天心区", "0731"),
       ("120104", "津C", "天津市", "南开区", "022"), ("410105", "豫A", "郑州市", "金水区", "0371"),
       ("230103", "黑A", "哈尔滨市", "南岗区", "0451"), ("350203", "闽D", "厦门市", "思明区", "0592")]
TREG = [("440304", "粤B", "深圳市", "福田区", "0755"), ("440106", "粤A", "广州市", "天河区", "020"),
        ("350203", "闽D", "厦门市", "思明区", "0592")]
ROAD = "建设 解放 中山 人民 新华 和平 文化 长江 学院 湖滨 滨江 迎宾 光明 府前".split()
MSEG = ("134 135 136 137 138 139 147 150 151 152 157 158 159 178 182 183 184 187 188 198 130 131 132 155 156 166 175 "
        "176 185 186 133 153 173 177 180 181 189 191 193 199").split()
BIN = [("622202", 19, "中国工商银行", "ICBC"), ("621226", 19, "中国工商银行", "ICBC"), ("622848", 19, "中国农业银行", "ABC"),
       ("621700", 19, "中国建设银行", "CCB"), ("621660", 19, "中国银行", "BOC"), ("621483", 16, "招商银行", "CMB"),
       ("621098", 19, "邮储银行", "PSBC"), ("622622", 16, "民生银行", "CMBC"), ("622260", 19, "交通银行", "BCM")]
WMI = [("LSV", "大众牌SVW7141"), ("LFV", "速腾FV7150"), ("LGX", "比亚迪BYD7009"), ("LVS", "福特CAF7152"), ("LHG", "本田HG7154"),
       ("LFM", "丰田CA7180"), ("LBV", "宝马BMW7201"), ("LRW", "特斯拉TSL7000")]
AIR = [("CA", "999"), ("MU", "781"), ("CZ", "784"), ("HU", "880"), ("ZH", "479"), ("MF", "731"), ("3U", "876"), ("SC", "324")]
APT = [("PEK", "北京"), ("SHA", "上海"), ("CAN", "广州"), ("SZX", "深圳"), ("CTU", "成都"), ("HGH", "杭州"), ("XIY", "西安"),
       ("WUH", "武汉"), ("CKG", "重庆"), ("TAO", "青岛"), ("XMN", "厦门"), ("KMG", "昆明"), ("CSX", "长沙"), ("SHE", "沈阳")]
STN = "北京南 上海虹桥 广州南 深圳北 武汉 长沙南 郑州东 西安北 成都东 杭州东 南京南 济南西 合肥南 福州 南昌西 石家庄 沈阳北 天津西".split()
HOT = "锦悦酒店 云栖宾馆 东方假日酒店 城市便捷旅馆 湖畔商务酒店 金陵路宾馆 悦来客栈 海景大酒店 四季春旅馆 星程精选酒店".split()
NET = "极速网咖 飞扬网吧 蓝天网吧 星际网咖 网鱼时代网咖 好运来网吧 浪潮电竞馆 红树林网吧".split()
PORT = "罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 首都机场 浦东机场 白云机场 横琴口岸 莲塘口岸".split()
CHG = "盗窃 诈骗 寻衅滋事 故意伤害 危险驾驶 开设赌场 掩饰隐瞒犯罪所得 容留他人吸毒 职务侵占 帮助信息网络犯罪活动".split()
SHORT = dict(京="京", 沪="沪", 粤="粤", 浙="浙", 苏="苏", 川="川", 鄂="鄂", 渝="渝", 陕="陕", 鲁="鲁", 辽="辽", 湘="湘", 津="津",
             豫="豫", 黑="黑", 闽="闽")
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def luhn_tail(body):
    s = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        s += d - 9 if d > 9 else d
    return str((10 - s % 10) % 10)


def id_tail(b):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(x) * y for x, y in zip(b, w)) % 11]


def vin_fix(v):
    val = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    s = sum((int(ch) if ch.isdigit() else val[ch]) * k for ch, k in zip(v, w)) % 11
    return v[:8] + ("X" if s == 10 else str(s)) + v[9:]


def trad(s):
    return "".join(S2T.get(ch, ch) for ch in s)


class P:
    pass


class Ctx:
    def __init__(self, seed, path):
        self.r = random.Random(f"{seed}/{path}")
        self.cand, self.wrote, self.allow, self.dec = {}, {}, {}, {}
        self.n, self.who, self.names = 0, [], set()

    # --- bookkeeping
    def rec(self, p, x=""):
        self.n += 1
        if p not in self.who:
            self.who.append(p)
        return x

    def put(self, box, rule, s):
        box.setdefault(rule, [])
        if s not in box[rule]:
            box[rule].append(s)
        return s

    def v(self, rule, s):
        return self.put(self.wrote, rule, s)

    def ok(self, rule, s):
        return self.put(self.allow, rule, s)

    def bad(self, rule, s):
        return self.put(self.dec, rule, s)

    # --- numbers
    def num(self, k, first="2"):
        return first + "".join(self.r.choice("0123456789") for _ in range(k - len(first)))

    def mobile(self):
        while True:
            m = self.r.choice(MSEG) + self.num(8, "")
            if len(set(m[3:])) >= 5 and not re.search(r"(\d)\1\1|1234|2345|3456|4567|5678", m):
                return self.put(self.cand, "phone.mobile", m)

    def local(self, code):
        return f"{code}-{self.r.choice('25678')}{self.num(7, self.r.choice('2345678'))}"

    def office(self, code=None):
        return self.ok("phone.landline", self.local(code or self.r.choice(REG)[4]))

    def card(self):
        b, n, bank, ab = self.r.choice(BIN)
        body = b + self.num(n - 1 - len(b), "")
        return self.put(self.cand, "bank.card", body + luhn_tail(body)), bank, ab

    def passport(self):
        s = "E" + self.r.choice(LET[:14]) + self.num(7, self.r.choice("0123456789"))
        return self.put(self.cand, "identity.passport_cn", s)

    def plate(self, head):
        if self.r.random() < .25:
            s = head + self.r.choice("DAF") + self.num(5, self.r.choice("0123456789"))
        else:
            s = head + self.r.choice(LET) + self.num(1, self.r.choice("123456789")) + self.r.choice(LET) + self.num(2, "")
        return self.put(self.cand, "driving.plate", s)

    def acct(self):
        return self.num(17, self.r.choice(("1202", "2100", "1105", "2010")))

    def order18(self, d):
        """an order number built from the time"""
        return self.bad("identity.prc_id18", f"{d:%Y%m%d%H%M%S}{self.num(4, '')}")

    def snow(self):
        """a 19-digit id of a program"""
        return self.bad("bank.card", self.num(19, "1"))

    def hot(self):
        return self.bad("phone.landline", f"400-{self.r.choice('68')}{self.num(2, '')}-{self.num(4, '')}")

    def mac(self, sep=":"):
        return sep.join(f"{self.r.randrange(256):02X}" for _ in range(6))

    def hexs(self, n):
        return "f" + "".join(self.r.choice("abcdef0123456789") for _ in range(n - 2)) + "e"

    def amt(self, lo=20, hi=9000):
        return f"{self.r.uniform(lo, hi):.2f}"

    def dt(self, a=2016, b=2025):
        d = datetime(a, 1, 5) + timedelta(seconds=self.r.randrange((b - a) * 365 * 86400))
        return d if d.hour > 5 else d + timedelta(hours=9)

    def dts(self, n, a=2018, b=2025, span=30):
        s = self.dt(a, b).replace(hour=7, minute=0, second=0)
        ds = [s + timedelta(seconds=self.r.randrange(span * 86400 - 28800)) for _ in range(n)]
        return sorted(d if d.hour > 5 else d + timedelta(hours=7) for d in ds)

    def plus(self, d, lo, hi):
        """d plus lo..hi minutes"""
        return d + timedelta(minutes=self.r.randint(lo, hi), seconds=self.r.randrange(60))

    def ep(self, d):
        """epoch seconds of a Beijing time"""
        return int((d - datetime(1970, 1, 1)).total_seconds()) - 28800

    def pick(self, s):
        return self.r.choice(s.split() if isinstance(s, str) else s)

    # --- people
    def person(self, tr=False, born=(1956, 2001)):
        r, p = self.r, P()
        while True:
            s, g = r.choice(SUR), [r.choice(GIV) for _ in range(r.choice((1, 2, 2)))]
            name = s[0] + "".join(x[0] for x in g)
            if name not in self.names:
                break
        self.names.add(name)
        p.name = trad(name) if tr else name
        p.sur, p.giv = s[1:], "".join(x[1:] for x in g)
        p.en, p.py = f"{p.giv.title()} {p.sur}", f"{p.sur.upper()}/{p.giv.upper()}"
        p.low = (p.sur + p.giv).lower()
        reg = r.choice(TREG if tr else REG)
        p.code, p.head, p.city, p.dist, p.area = reg
        p.male = r.random() < .55
        p.sex = "男" if p.male else "女"
        p.dob = datetime(born[0], 1, 1) + timedelta(days=r.randrange((born[1] - born[0]) * 365))
        seq = r.randrange(20, 400) * 2 + (1 if p.male else 0)
        body = f"{p.code}{p.dob:%Y%m%d}{seq:03d}"
        p.id = self.put(self.cand, "identity.prc_id18", body + id_tail(body))
        p.mob = self.mobile()
        p.mail = self.put(self.cand, "phone.email", f"{p.low}{r.choice(('_', '.', ''))}{r.randrange(11, 998)}@"
                          + r.choice(("qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "outlook.com")))
        p.card, p.bank, p.ab = self.card()
        p.tail = p.card[-4:]
        p.pp = self.passport()
        p.plate = self.plate(p.head)
        w, p.model = r.choice(WMI)
        p.vin = vin_fix(w + "".join(r.choice("ABCDEFGHJKLMNPRSTVWX123456789") for _ in range(5)) + "0"
                        + r.choice("EFGHJKLMN") + r.choice("ABDHNR") + self.num(6, r.choice("0123456")))
        self.put(self.cand, "driving.vin", p.vin)
        p.tel = self.put(self.cand, "phone.landline", self.local(p.area))
        p.road = r.choice(ROAD) + r.choice(("路", "街", "大道"))
        p.addr = f"{p.city}{p.dist}{p.road}{r.randrange(2, 690)}号"
        p.unit = f"{r.randrange(1, 20)}栋{r.randrange(2, 30)}{r.randrange(1, 9):02d}"
        if tr:
            p.city, p.dist, p.road, p.addr, p.unit = map(trad, (p.city, p.dist, p.road, p.addr, p.unit))
        p.archive = p.code[:4] + self.num(8, r.choice("01"))
        p.engine = r.choice(LET) + self.num(6, r.choice("123456789"))
        p.user = p.sur.lower() + self.num(3, r.choice("0123456789"))
        return p

    def ppl(self, n, tr=False, **k):
        return [self.person(tr, **k) for _ in range(n)]

    # --- things
    def flight(self, d=None):
        r, f = self.r, P()
        a, pre = r.choice(AIR)
        f.no, f.air = f"{a}{r.randrange(1100, 8999)}", a
        (f.dep, f.depc), (f.arr, f.arrc) = r.sample(APT, 2)
        f.d = (d or self.dt()).replace(second=0)
        f.a = f.d + timedelta(minutes=r.randrange(75, 215))
        f.seat = f"{r.randrange(6, 58)}{r.choice('ABCJKL')}"
        f.cls = r.choice("YBMHKLQVT")
        f.tkt = f"{pre}-{self.num(10, r.choice('1234'))}"
        f.pnr = "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ23456789") for _ in range(5)) + "K"
        return f

    def train(self, d=None):
        r, f = self.r, P()
        f.no = r.choice("GGGDDCKTZ") + str(r.randrange(11, 1999))
        f.frm, f.to = r.sample(STN, 2)
        f.d = (d or self.dt()).replace(second=0)
        f.a = f.d + timedelta(minutes=r.randrange(60, 500))
        f.car, f.row = f"{r.randrange(1, 17):02d}", f"{r.randrange(1, 20):02d}{r.choice('ABCDF')}"
        f.cls, f.fare = r.choice(("二等座", "二等座", "一等座", "商务座")), f"{r.randrange(40, 950)}.{r.choice('05')}"
        if f.no[0] in "KTZ":
            f.cls = r.choice(("硬座", "硬卧"))
            f.row = f"{r.randrange(1, 118):03d}号" if f.cls == "硬座" else f"{r.randrange(1, 20):02d}号{r.choice('上中下')}铺"
        f.seat = f"{f.car}车{f.row}"
        f.order = "E" + self.num(9, r.choice("12"))
        return f

    def hotel(self):
        return self.r.choice(REG)[2][:-1] + self.r.choice(HOT)

    def room(self):
        return f"{self.r.randrange(2, 19)}{self.r.randrange(1, 30):02d}"

    def bar(self, p=None):
        return self.r.choice(NET), f"{self.r.choice(REG)[0]}10{self.r.randrange(100, 2999):06d}"

    def issue(self, p):
        """a day on which the person got a licence"""
        return datetime(min(max(p.dob.year + self.r.randrange(19, 30), 2004), 2023), self.r.randrange(1, 12), self.r.randrange(1, 28))

    def case(self, p, d=None):
        f, r = P(), self.r
        f.d = d or self.dt(2016, 2024)
        f.chg = r.choice(CHG)
        f.no = f"A{p.code}{self.num(6, '0')}{f.d:%Y%m}{r.randrange(1, 400):04d}"
        f.court = f"（{f.d.year}）{p.head[0]}{p.code[2:]}刑初{r.randrange(11, 980)}号"
        f.unit = f"{p.city}公安局{p.dist.rstrip('区')}分局"
        f.res = r.choice(("行政拘留十日", "行政拘留十五日", "刑事拘留", "取保候审", "逮捕", "监视居住"))
        f.term = r.choice(("有期徒刑六个月", "有期徒刑一年二个月", "拘役四个月", "有期徒刑三年", "有期徒刑十个月，缓刑一年"))
        return f

    def cert(self, p, y=None):
        return f"{p.head[0]}（{y or self.r.randrange(2016, 2024)}）{p.city}不动产权第{self.num(7, '00')}号"

    def unit28(self, p):
        return f"{p.code}{self.num(6, '0')}GB{self.num(5, '00')}F{self.num(8, '000')}"

    def geo(self, p):
        base = {"010": (116.40, 39.90), "021": (121.47, 31.23), "020": (113.26, 23.13), "0755": (114.05, 22.54),
                "0571": (120.15, 30.27), "0512": (120.58, 31.30), "025": (118.79, 32.06), "028": (104.06, 30.65),
                "027": (114.30, 30.59), "023": (106.55, 29.56), "029": (108.94, 34.26), "0532": (120.38, 36.06),
                "024": (123.43, 41.80), "0731": (112.98, 28.19), "022": (117.20, 39.12), "0371": (113.62, 34.74),
                "0451": (126.64, 45.75), "0592": (118.08, 24.47)}[p.area]
        return f"{base[0] + self.r.uniform(-.09, .09):.6f}", f"{base[1] + self.r.uniform(-.09, .09):.6f}"

    def cell(self):
        return self.r.randrange(4097, 39999), self.r.randrange(10001, 60000)


REGISTRY = []


def T(kind, path, way, enc="utf-8", script="hans", cont=None):
    def deco(fn):
        REGISTRY.append(dict(kind=kind, path=path, way=way, enc=enc, script=script,
                             cont=cont or path.rsplit(".", 1)[-1], fn=fn))
        return fn
    return deco


def finish(c, text):
    """the values that stand in the text, as written"""
    left, vals = text, {}
    for rule, items in sorted(c.wrote.items()):
        for s in sorted(items, key=lambda s: (-len(s), s)):
            if s not in left:
                raise SystemExit(f"registered, not written: {rule} {s}")
            left = left.replace(s, "\x00")
            vals.setdefault(rule, set()).add(s)
    for rule, items in sorted(c.cand.items()):
        for s in items:
            if re.search(r"(?<![0-9])(?<!\d-)" + re.escape(s) + r"(?![0-9A-Za-z])", left):
                vals.setdefault(rule, set()).add(s)
    for box in (c.allow, c.dec):
        for rule, items in box.items():
            for s in items:
                if s not in text:
                    raise SystemExit(f"registered, not written: {rule} {s}")
    return {k: sorted(x) for k, x in sorted(vals.items())}


def masked_id(c, p):
    return c.ok("identity.masked_id", c.ok("identity.prc_id18", p.id[:6] + "********" + p.id[-4:]))


def masked_mob(c, p):
    return c.ok("phone.masked", c.ok("phone.mobile", p.mob[:3] + "****" + p.mob[-4:]))


def masked_card(c, p):
    return c.ok("bank.card", p.card[:4] + " **** **** " + p.card[-4:])
