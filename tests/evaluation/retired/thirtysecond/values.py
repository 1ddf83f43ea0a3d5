"""Makers of invented numbers with right check characters."""

REGIONS = [l.split() for l in """110105 北京市朝阳区 京A 010
110108 北京市海淀区 京N 010
120104 天津市南开区 津A 022
130102 河北省石家庄市长安区 冀A 0311
140105 山西省太原市小店区 晋A 0351
210102 辽宁省沈阳市和平区 辽A 024
220102 吉林省长春市南关区 吉A 0431
230103 黑龙江省哈尔滨市南岗区 黑A 0451
310109 上海市虹口区 沪A 021
310115 上海市浦东新区 沪D 021
320106 江苏省南京市鼓楼区 苏A 025
320505 江苏省苏州市虎丘区 苏E 0512
330106 浙江省杭州市西湖区 浙A 0571
330203 浙江省宁波市海曙区 浙B 0574
340104 安徽省合肥市蜀山区 皖A 0551
350102 福建省福州市鼓楼区 闽A 0591
350203 福建省厦门市思明区 闽D 0592
360102 江西省南昌市东湖区 赣A 0791
370102 山东省济南市历下区 鲁A 0531
370202 山东省青岛市市南区 鲁B 0532
410105 河南省郑州市金水区 豫A 0371
420106 湖北省武汉市武昌区 鄂A 027
430102 湖南省长沙市芙蓉区 湘A 0731
440106 广东省广州市天河区 粤A 020
440305 广东省深圳市南山区 粤B 0755
450103 广西壮族自治区南宁市青秀区 桂A 0771
460105 海南省海口市秀英区 琼A 0898
500103 重庆市渝中区 渝A 023
510104 四川省成都市锦江区 川A 028
520102 贵州省贵阳市南明区 贵A 0851
530102 云南省昆明市五华区 云A 0871
610113 陕西省西安市雁塔区 陕A 029
630103 青海省西宁市城中区 青A 0971
650102 新疆维吾尔自治区乌鲁木齐市天山区 新A 0991""".split("\n")]
MOBILE = ("134 135 136 137 138 139 147 150 151 152 157 158 159 178 182 183 187 188 198 130 131 132 "
          "155 156 166 176 185 186 133 153 173 177 180 181 189 191 199 193 195").split()
BINS = {"工商银行": ("622202", 19), "农业银行": ("622848", 19), "建设银行": ("621700", 19),
        "中国银行": ("621660", 19), "招商银行": ("622588", 16), "邮储银行": ("622188", 19)}
VCODE = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def id_check(s17):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(c) * k for c, k in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def vin_check(v):
    t = sum((VCODE[c] if c.isalpha() else int(c)) * w for c, w in zip(v, VW)) % 11
    return "X" if t == 10 else str(t)


def digits(r, n):
    while True:
        s = "".join(r.choice("0123456789") for _ in range(n))
        if n < 6 or (len(set(s)) >= 4 and "1234" not in s and "4321" not in s
                     and not any(c * 4 in s for c in "0123456789")):
            return s


def serial(r, n):
    """A number of n digits that cannot be taken for one of the eight."""
    return ("2" if n >= 9 else r.choice("2356789")) + digits(r, n - 1) if n > 1 else r.choice("23456789")


def prc_id(r, region, birth, male):
    seq = r.randrange(2, 498) * 2 + (1 if male else 0)
    s = region + birth + "%03d" % seq
    return s + id_check(s)


def mobile(r):
    return r.choice(MOBILE) + digits(r, 8)


def card(r, bank):
    b, n = BINS[bank]
    while True:
        s = b + digits(r, n - 7)
        if s[8] != "0" and s[12] != "0":
            return s + luhn_digit(s)


def plate(r, head):
    if r.random() < .22:
        return head + r.choice("DF") + r.choice(LET[:8]) + digits(r, 4)
    while True:
        s = "".join(r.choice("0123456789" + ("ABCDEFGHJKLMNPQRSTUVWXYZ" if i < 2 else "")) for i in range(5))
        if sum(c.isdigit() for c in s) >= 3 and len(set(s)) > 3:
            return head + s


def passport(r):
    k = r.random()
    if k < .2:
        return "G" + digits(r, 8)
    if k < .5:
        return "E" + digits(r, 8)
    return "E" + r.choice("ABCDEFGHJKLMNP") + digits(r, 7)


def vin(r):
    a = r.choice(["LSVAA", "LFV2A", "LGBH5", "LSGPC", "LHGCM", "LVSHC", "LBEHD", "LJDEA"])
    s = a + "".join(r.choice("ABCDEFGH2345678") for _ in range(3)) + "0" + r.choice("ABCDEFGHJKLMNPR") \
        + r.choice("ABCDEFGH2345") + digits(r, 6)
    return s[:8] + vin_check(s) + s[9:]


def landline(r, area):
    n = 8 if len(area) == 3 or area in ("0571", "0755", "0512", "0574", "0371", "0731", "0532", "0531") else 7
    return area + "-" + r.choice("5678") + digits(r, n - 1)
