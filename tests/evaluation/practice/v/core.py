"""Invented people, values and the bookkeeping of one file."""
import datetime as dt
import json
import re

RULES = ["identity.prc_id18", "phone.mobile", "phone.email", "bank.card", "driving.plate",
         "identity.passport_cn", "driving.vin", "phone.landline"]
REG = []          # every template: (kind, function, path, meta)
SUR = [s.split() for s in """王 王 Wang|李 李 Li|张 張 Zhang|刘 劉 Liu|陈 陳 Chen|杨 楊 Yang|赵 趙 Zhao|黄 黃 Huang|周 周 Zhou
吴 吳 Wu|徐 徐 Xu|孙 孫 Sun|胡 胡 Hu|朱 朱 Zhu|高 高 Gao|林 林 Lin|何 何 He|郭 郭 Guo|马 馬 Ma|罗 羅 Luo|梁 梁 Liang|宋 宋 Song|郑 鄭 Zheng
谢 謝 Xie|韩 韓 Han|唐 唐 Tang|冯 馮 Feng|于 于 Yu|董 董 Dong|萧 蕭 Xiao|程 程 Cheng|曹 曹 Cao|袁 袁 Yuan|邓 鄧 Deng|许 許 Xu|傅 傅 Fu|沈 沈 Shen
曾 曾 Zeng|彭 彭 Peng|吕 呂 Lv|苏 蘇 Su|卢 盧 Lu|蒋 蔣 Jiang|蔡 蔡 Cai|贾 賈 Jia|丁 丁 Ding|魏 魏 Wei|薛 薛 Xue|叶 葉 Ye|阎 閻 Yan
潘 潘 Pan|杜 杜 Du|戴 戴 Dai|夏 夏 Xia|钟 鍾 Zhong|汪 汪 Wang|田 田 Tian|任 任 Ren|姜 姜 Jiang|范 范 Fan""".replace("\n", "|").split("|")]
GIVM = [s.split() for s in "伟 偉 wei|强 強 qiang|军 軍 jun|杰 傑 jie|涛 濤 tao|辉 輝 hui|国 國 guo|建 建 jian|志 志 zhi|明 明 ming|文 文 wen|斌 斌 bin|浩 浩 hao|宇 宇 yu|鹏 鵬 peng|波 波 bo|刚 剛 gang|海 海 hai|立 立 li|超 超 chao".split("|")]
GIVF = [s.split() for s in "丽 麗 li|娟 娟 juan|艳 艷 yan|玲 玲 ling|红 紅 hong|华 華 hua|梅 梅 mei|兰 蘭 lan|凤 鳳 feng|云 雲 yun|慧 慧 hui|静 靜 jing|敏 敏 min|雪 雪 xue|婷 婷 ting|芳 芳 fang|洁 潔 jie|萍 萍 ping|琴 琴 qin|倩 倩 qian".split("|")]
# county code, province, city, district, plate head, area code
PLACES = [tuple(s.split()) for s in """110108 北京市 北京市 海淀区 京N 010|120104 天津市 天津市 南开区 津A 022|130102 河北省 石家庄市 长安区 冀A 0311
140105 山西省 太原市 小店区 晋A 0351|210102 辽宁省 沈阳市 和平区 辽A 024|220102 吉林省 长春市 南关区 吉A 0431|230103 黑龙江省 哈尔滨市 南岗区 黑A 0451
310104 上海市 上海市 徐汇区 沪B 021|320106 江苏省 南京市 鼓楼区 苏A 025|320508 江苏省 苏州市 姑苏区 苏E 0512|330106 浙江省 杭州市 西湖区 浙A 0571
330203 浙江省 宁波市 海曙区 浙B 0574|340104 安徽省 合肥市 蜀山区 皖A 0551|350102 福建省 福州市 鼓楼区 闽A 0591|350203 福建省 厦门市 思明区 闽D 0592
360102 江西省 南昌市 东湖区 赣A 0791|370102 山东省 济南市 历下区 鲁A 0531|370202 山东省 青岛市 市南区 鲁B 0532|410105 河南省 郑州市 金水区 豫A 0371
420106 湖北省 武汉市 武昌区 鄂A 027|430102 湖南省 长沙市 芙蓉区 湘A 0731|440106 广东省 广州市 天河区 粤A 020|440304 广东省 深圳市 福田区 粤B 0755
440402 广东省 珠海市 香洲区 粤C 0756|450103 广西 南宁市 青秀区 桂A 0771|460106 海南省 海口市 龙华区 琼A 0898|500103 重庆市 重庆市 渝中区 渝A 023
510104 四川省 成都市 锦江区 川A 028|520103 贵州省 贵阳市 云岩区 贵A 0851|530102 云南省 昆明市 五华区 云A 0871|610103 陕西省 西安市 碑林区 陕A 029
620102 甘肃省 兰州市 城关区 甘A 0931""".replace("\n", "|").split("|")]
XY = ("116.3,39.95|117.2,39.1|114.5,38.05|112.55,37.8|123.4,41.8|125.3,43.9|126.65,45.75|121.45,31.2|118.78,32.05|120.6,31.3|120.15,30.27|"
      "121.55,29.87|117.25,31.83|119.3,26.08|118.1,24.47|115.9,28.68|117.0,36.65|120.38,36.07|113.65,34.77|114.3,30.55|112.98,28.2|113.33,23.13|"
      "114.06,22.54|113.55,22.27|108.32,22.82|110.33,20.03|106.55,29.56|104.08,30.65|106.7,26.6|102.7,25.04|108.95,34.25|103.83,36.05")
ROADS = "文昌路 建设路 和平街 学府路 滨河路 东风路 解放路 青年路 园林街 新华路 桂花巷 长青路 望江路 朝阳街 福寿里 民生路".split()
BINS = [("工商银行", "622202", 19), ("工商银行", "621226", 19), ("建设银行", "621700", 19), ("建设银行", "622700", 19), ("农业银行", "622848", 19),
        ("中国银行", "621661", 19), ("招商银行", "622588", 16), ("招商银行", "621483", 16), ("邮储银行", "621799", 19),
        ("民生银行", "622622", 16), ("浦发银行", "622521", 16), ("兴业银行", "622908", 18), ("中信银行", "622690", 16)]
ENBANK = {"工商银行": "ICBC", "建设银行": "CCB", "农业银行": "ABC", "中国银行": "BOC", "招商银行": "CMB", "邮储银行": "PSBC",
          "民生银行": "CMBC", "浦发银行": "SPDB", "兴业银行": "CIB", "中信银行": "CITIC"}
MOB = "130 131 132 133 135 136 137 138 139 147 150 151 152 156 157 158 159 166 173 175 176 177 178 180 182 183 185 186 187 188 189 191 193 198 199".split()
BAD = {"11010519491231002X", "440524188001010014", "34052419800101001X", "360426199101010071", "11010219840406970X",
       "6222600260001072444", "6228480402564890018", "13912345678", "13800138000", "1M8GDM9AXKP042788"}


def idcheck(s17):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11]


def luhn(body):
    t = 0
    for k, c in enumerate(reversed(body)):
        d = int(c) * (2 if k % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def vincheck(v):
    tr = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    s = sum((int(c) if c.isdigit() else tr[c]) * k for c, k in zip(v, w)) % 11
    return "X" if s == 10 else str(s)


def ds(t): return f"{t.year}-{t.month:02}-{t.day:02}"
def dc(t): return f"{t.year}{t.month:02}{t.day:02}"
def dz(t): return f"{t.year}年{t.month}月{t.day}日"
def dp(t): return f"{t.year}.{t.month}.{t.day}"
def dl(t): return f"{t.year}/{t.month}/{t.day}"
def md(t): return f"{t.month}月{t.day}日"
def hm(t): return f"{t.hour:02}:{t.minute:02}"
def hms(t): return f"{hm(t)}:{t.second:02}"
def dts(t): return f"{ds(t)} {hms(t)}"
def dtc(t): return dc(t) + hms(t).replace(":", "")
def iso(t): return f"{ds(t)}T{hms(t)}"


MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
def ora(t): return f"{t.day:02}-{MON[t.month-1]}-{t.year % 100:02}"
def dmon(t): return f"{t.day:02}{MON[t.month-1]}"
def dmy(t): return f"{t.day} {MON[t.month-1].title()} {t.year}"
def hrs(h): return dt.timedelta(hours=h)
def mins(m): return dt.timedelta(minutes=m)
def secs(m): return dt.timedelta(seconds=m)
def days(n): return dt.timedelta(days=n)
def epoch(t): return int(t.replace(tzinfo=dt.timezone(dt.timedelta(hours=8))).timestamp())
def J(x, **k): return json.dumps(x, ensure_ascii=False, **k)


def W(s, n):
    """Pad to a display width, Han counted two."""
    s = str(s)
    return s + " " * max(0, n - sum(2 if ord(c) > 0x2e7f else 1 for c in s))


class P:
    pass


class F:
    """One file: random source, people, what was written."""

    def __init__(self, r, script):
        self.r, self.script = r, script
        self.n, self.subj = 0, {}
        self.reg = {k: set() for k in RULES}
        self.allow, self.decoy = {}, []

    def c(self, seq):
        return self.r.choice(seq.split() if isinstance(seq, str) else seq)

    def i(self, a, b): return self.r.randint(a, b)
    def d(self, n): return str(self.i(2, 9)) + "".join(str(self.i(0, 9)) for _ in range(n - 1))
    def hx(self, n): return "".join(self.r.choice("0123456789abcdef") for _ in range(n))
    def up(self, n): return "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))
    def mac(self, s=":"): return s.join(self.hx(2) for _ in range(6))
    def f(self, a, b): return round(self.r.uniform(a, b), 2)
    def m(self, a, b): return f"{self.r.uniform(a, b):.2f}"
    def mc(self, a, b): return f"{self.r.uniform(a, b):,.2f}"
    def t(self, a=2015, b=2024): return dt.datetime(self.i(a, b), self.i(1, 12), self.i(1, 28), self.i(0, 23), self.i(0, 59), self.i(0, 59))
    def q(self, maxh=30):
        """The next moment of the file's own time line, by day."""
        if not hasattr(self, "clock"):
            self.clock = self.t(2015, 2023)
        self.clock += dt.timedelta(minutes=self.i(11, maxh * 60))
        if self.clock.hour < 7:
            self.clock += dt.timedelta(hours=8)
        self.clock = self.clock.replace(second=self.i(0, 59))
        return self.clock

    def day(self, t, a=8, b=22): return t.replace(hour=self.i(a, b), minute=self.i(0, 59), second=self.i(0, 59))

    def put(self, rule, v):
        self.reg[rule].add(v)
        return v

    def ok(self, rule, v):
        self.allow.setdefault(rule, set()).add(v)
        return v

    def dec(self, v):
        self.decoy.append(v)
        return v

    def rec(self, p, n=1):
        self.n += n
        self.subj[id(p)] = p
        return ""

    # values
    def mobile(self):
        while True:
            v = self.c(MOB) + "".join(str(self.i(0, 9)) for _ in range(8))
            if len(set(v[3:])) > 4 and v not in BAD and "1234567" not in v:
                return self.put("phone.mobile", v)

    def landline(self, area=None):
        area = area or self.c(PLACES)[5]
        eight = len(area) == 3 or area in "0311 0371 0431 0451 0512 0531 0532 0571 0574 0591 0731 0755".split()
        return f"{area}-{self.i(2, 8)}" + "".join(str(self.i(0, 9)) for _ in range(7 if eight else 6))

    def tel(self, area=None): return self.put("phone.landline", self.landline(area))
    def office(self, area=None): return self.ok("phone.landline", self.landline(area))
    def omail(self, v): return self.ok("phone.email", v)
    def hot(self): return self.dec(f"400-{self.i(600, 899)}-{self.i(1000, 9999)}")

    def cardno(self):
        b = getattr(self, "one", None) or self.c(BINS)
        while True:
            body = b[1] + "".join(str(self.i(0, 9)) for _ in range(b[2] - 7))
            v = body + luhn(body)
            if v not in BAD:
                return b[0], self.put("bank.card", v)

    def plateno(self, head=None):
        head = head or self.c(PLACES)[4]
        if self.r.random() < .2:
            tail = self.r.choice("DAF") + self.r.choice("ABCDEFGHJK0123456789") + "".join(str(self.i(0, 9)) for _ in range(4))
        else:
            a = [str(self.i(0, 9)) for _ in range(5)]
            for k in self.r.sample(range(5), self.i(0, 2)):
                a[k] = self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
            tail = "".join(a)
        return self.put("driving.plate", head + (tail if tail != "12345" else "1234K"))

    def vinno(self):
        al = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        v = self.c("LSV LFV LSG LGX LVS LHG LVG LBE LFM LZW") + "".join(self.r.choice(al) for _ in range(5)) + "0" + self.r.choice("FGHJKLMNPR") + self.r.choice(al[:23]) + "".join(str(self.i(0, 9)) for _ in range(6))
        return self.put("driving.vin", v[:8] + vincheck(v) + v[9:])

    def passport(self):
        n = self.i(0, 9)
        v = ("E" + self.r.choice("ABCDEFGHJ") + "".join(str(self.i(0, 9)) for _ in range(7))) if n < 6 else self.c("E G") + "".join(str(self.i(0, 9)) for _ in range(8))
        return self.put("identity.passport_cn", v if "1234567" not in v else "EJ4082915")

    def p(self, sex=None, place=None, born=(1958, 2001)):
        p = P()
        p.sex = sex or self.c("男 女")
        p.pl = place or self.c(PLACES)
        tr = 1 if self.script == "hant" else 0
        while True:
            p.birth = dt.date(self.i(*born), self.i(1, 12), self.i(1, 28))
            b = p.pl[0] + dc(p.birth) + f"{self.i(1, 40):02}" + str(self.i(0, 4) * 2 + (1 if p.sex == "男" else 0))
            p.id = b + idcheck(b)
            if p.id not in BAD and not p.id.startswith("11010119900307"):
                break
        self.put("identity.prc_id18", p.id)
        s = self.c(SUR)
        g = self.r.sample(GIVM if p.sex == "男" else GIVF, 2 if self.r.random() < .7 else 1)
        p.sur, p.name = s[tr], s[tr] + "".join(x[tr] for x in g)
        giv = "".join(x[2] for x in g)
        p.py, p.PY = f"{s[2]} {giv.title()}", f"{s[2]}/{giv}".upper()
        p.mf = "M" if p.sex == "男" else "F"
        p.mr = ("先生" if p.sex == "男" else "女士")
        p.MR = "Mr" if p.sex == "男" else "Ms"
        p.mob, p.pp, p.plate, p.vin = self.mobile(), self.passport(), self.plateno(p.pl[4]), self.vinno()
        p.bank, p.card = self.cardno()
        p.eb = ENBANK[p.bank]
        p.tel = self.tel(p.pl[5])
        p.mail = self.put("phone.email", f"{s[2]}{self.c(['', '.', '_'])}{giv}{self.i(2, 998)}@{self.c('163.com 126.com qq.com sina.com foxmail.com outlook.com')}".lower())
        p.road = f"{self.c(ROADS)}{self.i(2, 288)}号"
        p.flat = f"{self.i(1, 28)}栋{self.i(1, 4)}单元{self.i(2, 30)}0{self.i(1, 6)}"
        p.city = p.pl[2]
        p.addr = (p.pl[1] if p.pl[1] != p.pl[2] else "") + p.pl[2] + p.pl[3] + p.road + p.flat + "室"
        p.prov = p.pl[4][0]
        return p

    def ps(self, a, b=None):
        return [self.p() for _ in range(self.i(a, b) if b else a)]

    def sp(self, mob, s=" ", lead=""):
        return self.put("phone.mobile", f"{lead}{mob[:3]}{s}{mob[3:7]}{s}{mob[7:]}")

    def cg(self, card): return self.put("bank.card", " ".join(card[k:k + 4] for k in range(0, len(card), 4)))
    def mm(self, mob): return self.ok("phone.masked", mob[:3] + "****" + mob[7:])
    def mi(self, v): return self.ok("identity.masked_id", v[:6] + "********" + v[14:])
    def ll(self, p):
        a, b = XY.split("|")[[x[2] for x in PLACES].index(p.pl[2])].split(",")
        return f"{float(a) + self.r.uniform(-.06, .06):.6f}", f"{float(b) + self.r.uniform(-.04, .04):.6f}"

    def doc(self, p): return p.id


def kind(k):
    def t(path, way, container, enc="utf-8", script="hans"):
        def deco(fn):
            REG.append((k, fn, path, {"way": way, "script": script, "encoding": enc, "container": container}))
            return fn
        return deco
    return t


def present(text, v):
    return re.search(r"(?<![0-9])" + re.escape(v) + r"(?![0-9])", text) is not None


def build(fn, rnd, script):
    f = F(rnd, script)
    text = fn(f)
    if not text.endswith("\n"):
        text += "\n"
    vals = {k: sorted(v for v in s if present(text, v)) for k, s in f.reg.items()}
    allow = {k: sorted(v for v in s if v in text) for k, s in sorted(f.allow.items())}
    allow = {k: v for k, v in allow.items() if v}
    keys = set()
    flat = set(vals["identity.prc_id18"]) | set(vals["identity.passport_cn"]) | {re.sub(r"[ \-]", "", v)[-11:] for v in vals["phone.mobile"]}
    flat |= {re.sub(r"[ \-]", "", v) for v in vals["identity.prc_id18"]}
    for p in f.subj.values():
        k = next((x for x in (p.id, p.pp, p.mob) if x in flat), None)
        if not k:
            raise AssertionError(f"{fn.__module__}.{fn.__name__}: person without key")
        keys.add(k)
    decoys = sorted({v for v in f.decoy if v in text})
    if not 3 <= f.n <= 40:
        raise AssertionError(f"{fn.__module__}.{fn.__name__}: {f.n} records")
    return text, {"records": f.n, "people": len(keys), "values": vals, "allowed": allow, "decoys": decoys}
