"""Invented people and values, and the builder that collects the labels."""
import json
import random
import re
from datetime import datetime, timedelta as TD

MARK = "\ue000"
REG = []  # every template: (kind, name, function, options)

SUR = """张 張 Zhang|陈 陳 Chen|刘 劉 Liu|杨 楊 Yang|赵 趙 Zhao|黄 黃 Huang|吴 吳 Wu|孙 孫 Sun|马 馬 Ma|罗 羅 Luo|谢 謝 Xie
郑 鄭 Zheng|冯 馮 Feng|邓 鄧 Deng|许 許 Xu|王 王 Wang|李 李 Li|林 林 Lin|周 周 Zhou|高 高 Gao|何 何 He|郭 郭 Guo|徐 徐 Xu|朱 朱 Zhu
胡 胡 Hu|唐 唐 Tang|曹 曹 Cao|田 田 Tian|石 石 Shi|余 余 Yu|江 江 Jiang|方 方 Fang|白 白 Bai|沈 沈 Shen|苏 蘇 Su|卢 盧 Lu|叶 葉 Ye|程 程 Cheng"""
SUR = [x.split() for x in SUR.replace("\n", "|").split("|")]
GIV = """明 明 ming|文 文 wen|志 志 zhi|德 德 de|安 安 an|家 家 jia|子 子 zi|欣 欣 xin|怡 怡 yi|佳 佳 jia|思 思 si|雨 雨 yu|宇 宇 yu
浩 浩 hao|俊 俊 jun|建 建 jian|立 立 li|海 海 hai|天 天 tian|玉 玉 yu|秀 秀 xiu|英 英 ying|美 美 mei|芳 芳 fang|青 青 qing|春 春 chun|平 平 ping
成 成 cheng|光 光 guang|华 華 hua|国 國 guo|军 軍 jun|丽 麗 li|红 紅 hong|伟 偉 wei|兰 蘭 lan|静 靜 jing|强 強 qiang|梅 梅 mei|宁 寧 ning|晓 曉 xiao"""
GIV = [x.split() for x in GIV.replace("\n", "|").split("|")]
CITY = """北京 北京 Beijing 110105 010 京N 39.92 116.44 朝阳区 朝陽區 Chaoyang 京
上海 上海 Shanghai 310104 021 沪B 31.19 121.44 徐汇区 徐匯區 Xuhui 沪
广州 廣州 Guangzhou 440106 020 粤A 23.13 113.33 天河区 天河區 Tianhe 粤
深圳 深圳 Shenzhen 440305 0755 粤B 22.54 113.95 南山区 南山區 Nanshan 粤
杭州 杭州 Hangzhou 330106 0571 浙A 30.27 120.13 西湖区 西湖區 Xihu 浙
南京 南京 Nanjing 320106 025 苏A 32.06 118.77 鼓楼区 鼓樓區 Gulou 苏
成都 成都 Chengdu 510107 028 川A 30.64 104.04 武侯区 武侯區 Wuhou 川
武汉 武漢 Wuhan 420106 027 鄂A 30.55 114.31 武昌区 武昌區 Wuchang 鄂
长沙 長沙 Changsha 430104 0731 湘A 28.22 112.93 岳麓区 岳麓區 Yuelu 湘
厦门 廈門 Xiamen 350203 0592 闽D 24.48 118.08 思明区 思明區 Siming 闽
青岛 青島 Qingdao 370202 0532 鲁B 36.07 120.38 市南区 市南區 Shinan 鲁
西安 西安 Xi'an 610113 029 陕A 34.22 108.95 雁塔区 雁塔區 Yanta 陕
重庆 重慶 Chongqing 500103 023 渝A 29.55 106.57 渝中区 渝中區 Yuzhong 渝
合肥 合肥 Hefei 340104 0551 皖A 31.85 117.26 蜀山区 蜀山區 Shushan 皖
郑州 鄭州 Zhengzhou 410105 0371 豫A 34.80 113.67 金水区 金水區 Jinshui 豫"""
CITY = [x.split() for x in CITY.split("\n")]
ROAD = [("中山路", "Zhongshan Road"), ("人民路", "Renmin Road"), ("文昌街", "Wenchang Street"), ("和平路", "Heping Road"),
        ("光明路", "Guangming Road"), ("青年路", "Qingnian Road"), ("天目山路", "Tianmushan Road"), ("江南大道", "Jiangnan Avenue")]
BINS = [("622202", 19, "工商银行", "工商銀行", "ICBC"), ("621700", 19, "建设银行", "建設銀行", "CCB"), ("622848", 19, "农业银行", "農業銀行", "ABC"),
        ("621661", 19, "中国银行", "中國銀行", "BOC"), ("622588", 16, "招商银行", "招商銀行", "CMB"), ("622260", 19, "交通银行", "交通銀行", "BOCOM"),
        ("622188", 19, "邮储银行", "郵儲銀行", "PSBC"), ("622700", 19, "建设银行", "建設銀行", "CCB")]
MOB = "130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 177 178 180 181 182 183 185 186 187 188 189 191 198 199".split()
PL = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VAL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VAL.update({str(i): i for i in range(10)})


def id_check(s17):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def luhn_digit(s):
    t = sum(sum(divmod(int(c) * (2 - i % 2), 10)) for i, c in enumerate(reversed(s)))
    return str(-t % 10)


def vin_check(v):
    return "0123456789X"[sum(VAL[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11]


MON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAY = "Mon Tue Wed Thu Fri Sat Sun".split()


def D(d, fmt="%Y-%m-%d %H:%M:%S"):
    h = {"Y": f"{d.year}", "m": f"{d.month:02}", "d": f"{d.day:02}", "H": f"{d.hour:02}", "M": f"{d.minute:02}", "S": f"{d.second:02}",
         "y": f"{d.year % 100:02}", "b": MON[d.month - 1], "B": MON[d.month - 1].upper(), "a": DAY[d.weekday()], "-m": str(d.month),
         "-d": str(d.day), "-H": str(d.hour), "e": f"{d.day:2}"}
    return re.sub(r"%(-?[A-Za-z])", lambda x: h[x.group(1)], fmt)


def J(o, indent=2):
    return json.dumps(o, ensure_ascii=False, indent=indent)


class Person:
    def __init__(s, f, born=(1962, 2001)):
        r = f.r
        a, b, c = r.choice(SUR), r.choice(GIV), r.choice(GIV)
        two = r.random() < .75
        s.zh = a[0] + b[0] + (c[0] if two else "")
        s.tw = a[1] + b[1] + (c[1] if two else "")
        s.sur, s.giv = a[2], (b[2] + (c[2] if two else "")).capitalize()
        s.en, s.sl = f"{s.sur} {s.giv}", f"{s.sur}/{s.giv}".upper()
        s.n = {"zh": s.zh, "tw": s.tw, "en": s.en}[f.lang]
        s.city = r.choice(CITY)
        s.male = r.random() < .5
        s.sex = {"en": "MF", "zh": "男女", "tw": "男女"}[f.lang][not s.male]
        s.mr = {"zh": ("先生", "女士"), "tw": ("先生", "女士"), "en": ("Mr", "Ms")}[f.lang][not s.male]
        s.birth = datetime(born[0], 1, 1) + TD(r.randrange(365 * (born[1] - born[0] + 1)))
        x = s.city[3] + D(s.birth, "%Y%m%d") + f"{r.randrange(20, 470) * 2 + s.male:03}"
        s.id = f.reg("identity.prc_id18", x + id_check(x))
        s.m = f.mob()
        s.pp = f.reg("identity.passport_cn", "E" + r.choice("ABCDEFGHJKLMN") + f.num(7))
        s.bin = r.choice(BINS)
        s.bank = s.bin[{"zh": 2, "tw": 3, "en": 4}[f.lang]]
        s.card = f.card(s.bin)
        s.plate = f.plate(s.city)
        s.vin = f.vin()
        s.email = f.reg("phone.email", f"{s.sur.lower()}{s.giv.lower()}{r.randrange(10, 99)}@" + r.choice(("163.com", "qq.com", "126.com", "sina.cn", "outlook.com")))
        s.arch = s.city[3][:4] + "0" + f.num(7)
        s.addr = f.addr(s.city)


class File:
    def __init__(s, r, lang):
        s.r, s.lang, s.seen, s.who, s.n, s.used = r, lang, {}, [], 0, set()

    def reg(s, rule, v, how="v"):
        s.seen[v] = (rule, how)
        return v

    def x(s, p):
        s.n += 1
        if p not in s.who:
            s.who.append(p)
        return MARK

    def ps(s, n, born=(1962, 2001)):
        out = []
        while len(out) < n:
            p = Person(s, born)
            if p.zh not in s.used and p.en not in s.used:
                s.used |= {p.zh, p.en}
                out.append(p)
        return out

    def p(s, born=(1962, 2001)): return s.ps(1, born)[0]
    def i(s, a, b): return s.r.randint(a, b)
    def c(s, q): return s.r.choice(q)
    def num(s, n): return "".join(s.r.choice("0123456789") for _ in range(n))
    def hx(s, n): return "".join(s.r.choice("0123456789abcdef") for _ in range(n))
    def amt(s, a, b, sep=","): return format(s.r.randint(a * 100, b * 100) / 100, sep + ".2f")
    def dec(s, v): return s.reg("", v, "d")

    def mob(s):
        while True:
            m = s.r.choice(MOB) + s.num(8)
            if len(set(m[3:])) > 4 and "2345" not in m:
                return s.reg("phone.mobile", m)

    def sp(s, m): return s.reg("phone.mobile", f"{m[:3]} {m[3:7]} {m[7:]}")
    def dash(s, m): return s.reg("phone.mobile", f"{m[:3]}-{m[3:7]}-{m[7:]}")
    def intl(s, m): return s.reg("phone.mobile", f"+86 {m[:3]} {m[3:7]} {m[7:]}")
    def e164(s, m): return s.reg("phone.mobile", "+86" + m)
    def n86(s, m): return s.reg("phone.mobile", "86" + m)
    def mk(s, m): return s.reg("phone.masked", m[:3] + "****" + m[7:], "a")
    def mid(s, v): return s.reg("identity.masked_id", v[:6] + "********" + v[14:], "a")
    def mcard(s, v): return s.reg("bank.card", v[:6] + "*" * (len(v) - 10) + v[-4:], "a")
    def c4(s, v): return s.reg("bank.card", " ".join(v[i:i + 4] for i in range(0, len(v), 4)))

    def card(s, b=None):
        b = b or s.r.choice(BINS)
        x = b[0] + s.num(b[1] - 7)
        return s.reg("bank.card", x + luhn_digit(x))

    def plate(s, city=None):
        city = city or s.r.choice(CITY)
        if s.r.random() < .2:
            return s.reg("driving.plate", city[5] + "D" + s.num(5))
        return s.reg("driving.plate", city[5] + s.num(1) + s.r.choice(PL) + s.num(3))

    def vin(s):
        a = s.r.choice(("LSV", "LFV", "LGX", "LHG", "LVS", "LBE", "LSG", "LRW"))
        v = a + "".join(s.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0" + s.r.choice("HJKLMNPRS") + s.r.choice(PL[:12]) + s.num(6)
        return s.reg("driving.vin", v[:8] + vin_check(v) + v[9:])

    def _land(s, how, city=None):
        city = city or s.r.choice(CITY)
        return s.reg("phone.landline", f"{city[4]}-{s.r.choice('5678')}{s.num(7 if len(city[4]) == 3 or city[4] in ('0755', '0571', '0532', '0731', '0371', '0551') else 6)}", how)

    def land(s, city=None): return s._land("v", city)
    def off(s, city=None): return s._land("a", city)
    def oem(s, a): return s.reg("phone.email", a, "a")

    def d(s, a=2019, b=2025):
        return datetime(a, 1, 1) + TD(s.r.randrange((b - a + 1) * 365), s.r.randrange(25500, 81000))

    def days(s, n, span=120, a=2020, b=2024):
        o = s.d(a, b).replace(hour=0, minute=0, second=0)
        return sorted(o + TD(s.r.randrange(span), s.r.randrange(25500, 81000)) for _ in range(n))

    def rm(s): return s.i(1, 26) * 100 + s.i(1, 8)

    def qa(s, *pairs):
        q, a = s.c(pairs)
        return [("問：" if s.lang == "tw" else "问：") + q, "答：" + a]

    def city(s): return s.r.choice(CITY)
    def cn(s, c): return c[{"zh": 0, "tw": 1, "en": 2}[s.lang]]

    def addr(s, c=None):
        c = c or s.city()
        rd, n, m, k = s.r.choice(ROAD), s.i(2, 380), s.i(1, 24), s.rm()
        if s.lang == "en":
            return f"Room {k}, Bldg {m}, No.{n} {rd[1]}, {c[10]} District, {c[2]}"
        h, t = ("号", "幢") if s.lang == "zh" else ("號", "棟")
        return f"{s.cn(c)}市{c[8] if s.lang == 'zh' else c[9]}{rd[0]}{n}{h}{m}{t}{k}室"

    def place(s, c=None):
        c = c or s.city()
        rd, n = s.r.choice(ROAD), s.i(2, 380)
        if s.lang == "en":
            return f"{n} {rd[1]}, {c[10]}, {c[2]}"
        return f"{s.cn(c)}市{c[8] if s.lang == 'zh' else c[9]}{rd[0]}{n}" + ("号" if s.lang == "zh" else "號")

    def many(s, ps, n):
        """n owners out of ps, each at least once, in a mixed order"""
        q = list(ps) + [s.r.choice(ps) for _ in range(n - len(ps))]
        s.r.shuffle(q)
        return q


def T(kind, name, lang="zh", way="form", cont="text", enc="utf-8", crlf=False):
    def w(fn):
        REG.append((kind, name, fn, dict(lang=lang, way=way, cont=cont, enc=enc, crlf=crlf)))
        return fn
    return w


def build(kind, name, fn, o, seed):
    f = File(random.Random(f"{seed}|{kind}|{name}"), o["lang"])
    text = fn(f)
    if isinstance(text, list):
        text = "\n".join(text)
    text = text.rstrip("\n") + "\n"
    assert text.count(MARK) == f.n, (kind, name, f.n, text.count(MARK))
    lines = [text.count("\n", 0, m.start()) + 1 for m in re.finditer(MARK, text)]
    text = text.replace(MARK, "")
    vals, allow, dec = {}, {}, []
    for v, (rule, how) in f.seen.items():
        if re.search(r"(?:(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM))" + re.escape(v) + r"(?![0-9A-Za-z])", text):
            if how == "d":
                dec.append(v)
            else:
                (vals if how == "v" else allow).setdefault(rule, []).append(v)
    keys = {v for q in vals.values() for v in q}
    for p in f.who:
        own = {p.id, p.m, p.pp, p.card, p.plate} | {p.m[:3] + " " + p.m[3:7] + " " + p.m[7:], "+86" + p.m, "86" + p.m}
        own |= {f"+86 {p.m[:3]} {p.m[3:7]} {p.m[7:]}", f"{p.m[:3]}-{p.m[3:7]}-{p.m[7:]}", " ".join(p.card[i:i + 4] for i in range(0, len(p.card), 4))}
        assert own & keys, (kind, name, p.n)
    lab = dict(kind=kind, records=f.n, people=len(f.who), values={k: sorted(v) for k, v in sorted(vals.items())},
               allowed={k: sorted(v) for k, v in sorted(allow.items())}, decoys=sorted(dec),
               shape=dict(way=o["way"], script={"zh": "simplified", "tw": "traditional", "en": "english"}[o["lang"]], encoding=o["enc"], container=o["cont"]),
               lines=lines)
    if o["crlf"]:
        text = text.replace("\n", "\r\n")
    return text.encode(o["enc"]), lab
