"""Invented numbers with right check characters."""
import datetime as dt

REGIONS = """110101 北京市东城区|110102 北京市西城区|110105 北京市朝阳区|110106 北京市丰台区|110108 北京市海淀区|120101 天津市和平区
120104 天津市南开区|130102 河北省石家庄市长安区|130203 河北省唐山市路北区|140105 山西省太原市小店区|210102 辽宁省沈阳市和平区
210202 辽宁省大连市中山区|220102 吉林省长春市南关区|230102 黑龙江省哈尔滨市道里区|230103 黑龙江省哈尔滨市南岗区|310101 上海市黄浦区
310104 上海市徐汇区|310109 上海市虹口区|310112 上海市闵行区|320102 江苏省南京市玄武区|320106 江苏省南京市鼓楼区|330102 浙江省杭州市上城区
330106 浙江省杭州市西湖区|330203 浙江省宁波市海曙区|340104 安徽省合肥市蜀山区|350102 福建省福州市鼓楼区|350203 福建省厦门市思明区
360102 江西省南昌市东湖区|370102 山东省济南市历下区|370202 山东省青岛市市南区|410102 河南省郑州市中原区|410302 河南省洛阳市老城区
420102 湖北省武汉市江岸区|420106 湖北省武汉市武昌区|430102 湖南省长沙市芙蓉区|430103 湖南省长沙市天心区|440103 广东省广州市荔湾区
440104 广东省广州市越秀区|440105 广东省广州市海珠区|440106 广东省广州市天河区|440303 广东省深圳市罗湖区|440304 广东省深圳市福田区
440305 广东省深圳市南山区|440402 广东省珠海市香洲区|440524 广东省汕头市潮阳县|450102 广西壮族自治区南宁市兴宁区|460106 海南省海口市龙华区
500103 重庆市渝中区|510104 四川省成都市锦江区|510105 四川省成都市青羊区|510107 四川省成都市武侯区|520102 贵州省贵阳市南明区
530102 云南省昆明市五华区|610102 陕西省西安市新城区|610113 陕西省西安市雁塔区|620102 甘肃省兰州市城关区|630102 青海省西宁市城东区
640104 宁夏回族自治区银川市兴庆区|650102 新疆维吾尔自治区乌鲁木齐市天山区"""
REGIONS = [r.split(" ") for r in REGIONS.replace("\n", "|").split("|")]
MOBILE = ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 "
          "180 181 182 183 184 185 186 187 188 189 191 198 199").split()
BINS = [("工商银行", "622202", 19), ("工商银行", "621226", 19), ("农业银行", "622848", 19), ("建设银行", "621700", 19),
        ("中国银行", "621661", 19), ("招商银行", "622588", 16), ("交通银行", "622262", 19), ("邮储银行", "621799", 19),
        ("民生银行", "622622", 16)]
AREA = "010 021 022 023 024 025 027 028 029 0411 0512 0532 0551 0571 0574 0591 0592 0731 0755 0757 0769 0771 0871".split()
PLATE = "京A 京N 沪B 沪C 粤A 粤B 粤C 苏A 苏E 浙A 浙B 川A 鄂A 湘A 皖A 闽D 鲁A 鲁B 豫A 陕A 渝A 津A 辽B 冀A".split()
PCH = "ABCDEFGHJKLMNPQRSTUVWXYZ"
WMI = "LSVAA4187 LFV2A21K3 LGBH52E04 LVSHCAMB1 LBECFAHC9 LHGCP1684 LSGJA52U8 LFMA7E2A0 LGXC16DF4 LDC613P23".split()
VINVAL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def luhn_digit(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d > 4 else d * 2
        s += d
    return str(-s % 10)


def id_check(body):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(body, w)) % 11]


def vin_check(v):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    s = sum((VINVAL.get(c) or int(c)) * k if c in VINVAL or c.isdigit() else 0 for c, k in zip(v, w)) % 11
    return "X" if s == 10 else str(s)


def plain(s):
    """True when digits s look like nobody's filler."""
    tail = s[-8:]
    return (len(set(tail)) >= 4 and max(tail.count(c) for c in tail) < 5
            and not any(x in s for x in ("1234", "2345", "3456", "4567", "5678", "6789", "0000", "1111", "6666", "8888", "9999", "4321", "8765", "9876", "00138000")))


def digits(r, n, lead=""):
    while True:
        s = lead + "".join(r.choice("0123456789") for _ in range(n - len(lead)))
        if n - len(lead) < 6 or plain(s):
            return s


def mobile(r):
    return digits(r, 11, r.choice(MOBILE))


def idno(r, code, birth, male):
    while True:
        seq = r.randrange(1, 500) * 2 - (1 if male else 2)
        b = f"{code}{birth:%Y%m%d}{seq:03d}"
        if seq > 9 and b[6:14] != "19900307":
            return b + id_check(b)


def card(r, bank=None):
    name, pre, n = r.choice([b for b in BINS if bank is None or b[0] == bank] or BINS)
    b = digits(r, n - 1, pre)
    return name, b + luhn_digit(b)


def plate(r):
    p = r.choice(PLATE)
    if r.random() < .2:
        return p + r.choice("DF") + digits(r, 5)
    while True:
        t = "".join(r.choice("0123456789" * 3 + PCH) for _ in range(5))
        if sum(c.isdigit() for c in t) >= 2 and t[-1].isdigit() and len(set(t)) > 3 and t != "12345":
            return p + t


def vin(r):
    a = r.choice(WMI)
    v = a[:8] + "0" + r.choice("CDEFGHJK") + r.choice("ABCDEFNPRS") + digits(r, 6)
    return v[:8] + vin_check(v) + v[9:]


def passport(r):
    k = r.random()
    lead = "G" if k < .35 else "E" if k < .65 else "E" + r.choice("ABCDFGHJK")
    return digits(r, 9, lead)


def landline(r, area=None):
    a = area or r.choice(AREA)
    return a + "-" + r.choice("2345678") + digits(r, 7 if len(a) == 3 or a in ("0571", "0755", "0592", "0591", "0532", "0512", "0411", "0731", "0757", "0769", "0574", "0551") else 6)


def birth(r, lo=1955, hi=1998):
    return dt.date(lo, 1, 1) + dt.timedelta(days=r.randrange((hi - lo) * 365))
