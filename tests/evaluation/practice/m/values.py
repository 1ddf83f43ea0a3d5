"""Random values with right check characters, and persons that carry them."""

from __future__ import annotations

import datetime as dt
import random
import re

PLACES = [
    ("320106", "江苏省南京市鼓楼区", "025", "苏A", "江蘇省南京市鼓樓區"),
    ("330108", "浙江省杭州市滨江区", "0571", "浙A", "浙江省杭州市濱江區"),
    ("420111", "湖北省武汉市洪山区", "027", "鄂A", "湖北省武漢市洪山區"),
    ("510104", "四川省成都市锦江区", "028", "川A", "四川省成都市錦江區"),
    ("610113", "陕西省西安市雁塔区", "029", "陕A", "陝西省西安市雁塔區"),
    ("440304", "广东省深圳市福田区", "0755", "粤B", "廣東省深圳市福田區"),
    ("350203", "福建省厦门市思明区", "0592", "闽D", "福建省廈門市思明區"),
    ("370202", "山东省青岛市市南区", "0532", "鲁B", "山東省青島市市南區"),
    ("430103", "湖南省长沙市天心区", "0731", "湘A", "湖南省長沙市天心區"),
    ("210102", "辽宁省沈阳市和平区", "024", "辽A", "遼寧省瀋陽市和平區"),
    ("230103", "黑龙江省哈尔滨市南岗区", "0451", "黑A", "黑龍江省哈爾濱市南崗區"),
    ("530102", "云南省昆明市五华区", "0871", "云A", "雲南省昆明市五華區"),
    ("340104", "安徽省合肥市蜀山区", "0551", "皖A", "安徽省合肥市蜀山區"),
    ("410105", "河南省郑州市金水区", "0371", "豫A", "河南省鄭州市金水區"),
    ("310115", "上海市浦东新区", "021", "沪B", "上海市浦東新區"),
    ("500103", "重庆市渝中区", "023", "渝A", "重慶市渝中區"),
    ("450103", "广西南宁市青秀区", "0771", "桂A", "廣西南寧市青秀區"),
    ("360102", "江西省南昌市东湖区", "0791", "赣A", "江西省南昌市東湖區"),
    ("130102", "河北省石家庄市长安区", "0311", "冀A", "河北省石家莊市長安區"),
    ("520102", "贵州省贵阳市南明区", "0851", "贵A", "貴州省貴陽市南明區"),
]
ROADS = [
    "文昌路",
    "建业街",
    "梅园新村",
    "望江路",
    "临河巷",
    "青松街",
    "长乐路",
    "丰收路",
    "翠屏路",
    "石鼓路",
    "东门街",
    "滨湖路",
]
ROADS_T = [
    "文昌路",
    "建業街",
    "梅園新村",
    "望江路",
    "臨河巷",
    "青松街",
    "長樂路",
    "豐收路",
    "翠屏路",
    "石鼓路",
    "東門街",
    "濱湖路",
]
SUR = (
    "王Wang 李Li 陈Chen 刘Liu 杨Yang 黄Huang 赵Zhao 吴Wu 周Zhou 徐Xu 孙Sun 马Ma 胡Hu 郭Guo "
    "何He 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 董Dong 萧Xiao 程Cheng 曹Cao 袁Yuan "
    "邓Deng 许Xu 傅Fu 沈Shen 彭Peng 吕Lü 苏Su 蒋Jiang 贾Jia 魏Wei 薛Xue 潘Pan"
)
GIV = (
    "建Jian 国Guo 志Zhi 明Ming 丽Li 华Hua 秀Xiu 英Ying 海Hai 涛Tao 晓Xiao 燕Yan 文Wen 斌Bin "
    "雪Xue 梅Mei 佳Jia 宁Ning 思Si 远Yuan 俊Jun 杰Jie 玉Yu 兰Lan 春Chun 生Sheng 立Li 军Jun "
    "欣Xin 怡Yi 子Zi 轩Xuan 永Yong 庆Qing 慧Hui 敏Min"
)
SIMP = "陈刘杨黄赵吴孙马罗郑谢韩冯萧邓许吕苏蒋贾国丽华涛晓远杰兰军轩庆宁"
TRAD = dict(zip(SIMP, "陳劉楊黃趙吳孫馬羅鄭謝韓馮蕭鄧許呂蘇蔣賈國麗華濤曉遠傑蘭軍軒慶寧", strict=True))
BINS = [
    ("622848", 19, "农业银行"),
    ("621226", 19, "工商银行"),
    ("622202", 19, "工商银行"),
    ("621700", 19, "建设银行"),
    ("621660", 19, "中国银行"),
    ("622588", 16, "招商银行"),
    ("621483", 16, "招商银行"),
    ("621799", 19, "邮储银行"),
    ("622622", 16, "民生银行"),
    ("622908", 18, "兴业银行"),
]
MOB = [
    "130",
    "131",
    "133",
    "135",
    "136",
    "137",
    "138",
    "139",
    "150",
    "151",
    "152",
    "156",
    "158",
    "159",
    "176",
    "177",
    "180",
    "182",
    "185",
    "186",
    "187",
    "188",
    "189",
    "191",
    "198",
    "199",
]
L24 = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def digits(r: random.Random, n: int) -> str:
    """n digits, first not zero, no runs and no counting sequences."""
    while True:
        s = str(r.randint(1, 9)) + "".join(r.choice("0123456789") for _ in range(n - 1))
        if not re.search(r"(\d)\1{3}|1234|2345|3456|4567|5678|6789|7654|6543", s):
            return s


def id_check(s: str) -> str:
    """GB 11643 check character for 17 digits."""
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(c) * k for c, k in zip(s, w, strict=False)) % 11]


def luhn_ok(s: str) -> bool:
    """Luhn test over a digit string."""
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (1 + i % 2)
        t += d - 9 if d > 9 else d
    return t % 10 == 0


def vin_check(v: str) -> str:
    """Check digit of a 17-character VIN (position 9 is ignored)."""
    val = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    t = sum((int(c) if c.isdigit() else val[c]) * k for c, k in zip(v, w, strict=True)) % 11
    return "X" if t == 10 else str(t)


def make_vin(r: random.Random) -> str:
    """A VIN of a Chinese maker with its check digit."""
    wmi = r.choice(["LSV", "LFV", "LGB", "LHG", "LGX", "LBV", "LVS", "LSG"])
    body = wmi + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ2345678") for _ in range(5))
    tail = r.choice("CDEFGHJKLM") + r.choice("ABCDEFGHJKLMNPRS23456") + digits(r, 6)
    return body + vin_check(body + "0" + tail) + tail


def make_card(r: random.Random) -> tuple[str, str]:
    """A card number with Luhn digit, and its bank."""
    b, n, bank = r.choice(BINS)
    body = b + digits(r, n - 7)
    return next(body + str(c) for c in range(10) if luhn_ok(body + str(c))), bank


class Person:
    """A drawn person; all fields are fixed at birth."""

    def __init__(self, r: random.Random, script: str, born: tuple[int, int]) -> None:
        p = r.choice(PLACES)
        hant = script == "hant"
        self.f: dict[str, str] = {}
        self.dob = dt.date(r.randint(*born), r.randint(1, 12), r.randint(1, 28))
        female = r.random() < 0.48
        self._name(r, hant)
        n17 = p[0] + self.dob.strftime("%Y%m%d") + f"{r.randint(1, 48):02d}" + r.choice("02468" if female else "13579")
        place = p[4] if hant else p[1]
        card, bank = make_card(r)
        f = self.f
        f.update(id=n17 + id_check(n17), sex="女" if female else "男", sexmf="F" if female else "M", bank=bank)
        f.update(sex12="2" if female else "1", region=p[0], place=place, card=card, age=str(2021 - self.dob.year))
        f["city"] = re.sub(r"^.*?(省|广西|廣西)", "", place).split("市")[0]
        f["prov1"] = p[3][0]
        f["nation"] = r.choice(["汉"] * 8 + ["回", "满", "土家"]) if not hant else "漢"
        road = r.choice(ROADS_T if hant else ROADS)
        flat = f"{r.randint(2, 268)}号{r.randint(1, 29)}栋{r.randint(2, 27)}0{r.randint(1, 6)}室"
        f["addr"] = place + road + flat
        if hant:
            f["addr"] = f["addr"].replace("号", "號").replace("栋", "棟")
        f["mob"] = r.choice(MOB) + digits(r, 8)
        f["tel"] = p[2] + "-" + r.choice("568") + digits(r, 7)
        f["card2"] = make_card(r)[0]
        f["passport"] = "E" + (r.choice("ABCDEFGHJKM") + digits(r, 7) if r.random() < 0.6 else digits(r, 8))
        f["plate"] = p[3] + r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ1345678") + digits(r, 4)
        f["vin"], f["engine"] = make_vin(r), r.choice("ABDEHJ") + digits(r, 6)
        f["dabh"], f["qq"] = p[0][:4] + "00" + digits(r, 6), digits(r, r.choice([8, 9, 10]))
        self._mail(r)

    def _name(self, r: random.Random, hant: bool) -> None:
        s, g = r.choice(SUR.split()), r.sample(GIV.split(), r.choice([1, 2, 2, 2]))
        name = s[0] + "".join(x[0] for x in g)
        self.f["name"] = "".join(TRAD.get(c, c) for c in name) if hant else name
        last, given = s[1:].replace("Lü", "Lyu"), "".join(x[1:] for x in g).capitalize()
        self.f.update(py=f"{last} {given}", pys=f"{last.upper()}/{given.upper()}", last=last, given=given)
        self.f["namem"] = self.f["name"][0] + "*" * (len(name) - 1)

    def _mail(self, r: random.Random) -> None:
        box = r.choice(["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com", "outlook.com"])
        last, given = self.f["last"].lower(), self.f["given"].lower()
        year = self.dob.year % 100
        user = r.choice([f"{last}.{given}", f"{given}_{last}{year:02d}", f"{last}{given}{r.randint(2, 987)}"])
        self.f["mail"] = (self.f["qq"] if box == "qq.com" else user) + "@" + box
        i, m, c = self.f["id"], self.f["mob"], self.f["card"]
        self.f.update(idm=i[:6] + "********" + i[14:], mobm=m[:3] + "****" + m[7:], cardm=c[:6] + "******" + c[-4:])
        self.f.update(last4=c[-4:], last6=i[-6:], wx=f"{given}{self.dob.month:02d}{last[0]}")
