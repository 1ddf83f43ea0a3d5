"""Invented persons and values. Every value comes from the seeded random generator."""
import datetime as dt

SUR = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文"
SUR2 = ["欧阳", "司徒", "上官", "诸葛", "尉迟"]
GM = "伟强磊军勇涛超明刚平辉鹏华飞波斌宇浩凯健俊杰志建国海峰林东博文成庆龙新利清荣福生昌旭彬亮晨轩泽睿航"
GF = "芳娜敏静丽娟艳霞秀英红玉兰梅燕玲桂丹萍颖琳雪晶洁婷莹倩薇慧佳欣怡梦瑶璐蕾蓉菲妍媛娅琪露思雨涵"
MIN = ["阿依古丽·买买提", "艾力·吐尔逊", "古丽娜尔·阿不都", "才让·卓玛", "迪力夏提·玉素甫", "巴特尔·苏和"]
REG = """110105北京市 北京市 朝阳区 京A 010|110108北京市 北京市 海淀区 京N 010|310104上海市 上海市 徐汇区 沪A 021|310115上海市 上海市 浦东新区 沪B 021|320106江苏省 南京市 鼓楼区 苏A 025|320583江苏省 苏州市 昆山市 苏E 0512|330106浙江省 杭州市 西湖区 浙A 0571|330203浙江省 宁波市 海曙区 浙B 0574|330327浙江省 温州市 苍南县 浙C 0577|340104安徽省 合肥市 蜀山区 皖A 0551|340221安徽省 芜湖市 芜湖县 皖B 0553|350203福建省 厦门市 思明区 闽D 0592|350582福建省 泉州市 晋江市 闽C 0595|360102江西省 南昌市 东湖区 赣A 0791|360732江西省 赣州市 兴国县 赣B 0797|370202山东省 青岛市 市南区 鲁B 0532|370783山东省 潍坊市 寿光市 鲁G 0536|410105河南省 郑州市 金水区 豫A 0371|411381河南省 南阳市 邓州市 豫R 0377|420106湖北省 武汉市 武昌区 鄂A 027|421083湖北省 荆州市 洪湖市 鄂D 0716|430103湖南省 长沙市 天心区 湘A 0731|430426湖南省 衡阳市 祁东县 湘D 0734|440106广东省 广州市 天河区 粤A 020|440305广东省 深圳市 南山区 粤B 0755|440604广东省 佛山市 禅城区 粤E 0757|440982广东省 茂名市 化州市 粤K 0668|450103广西壮族自治区 南宁市 青秀区 桂A 0771|460106海南省 海口市 龙华区 琼A 0898|500112重庆市 重庆市 渝北区 渝A 023|510107四川省 成都市 武侯区 川A 028|511302四川省 南充市 顺庆区 川R 0817|520103贵州省 贵阳市 云岩区 贵A 0851|530102云南省 昆明市 五华区 云A 0871|610113陕西省 西安市 雁塔区 陕A 029|620102甘肃省 兰州市 城关区 甘A 0931|640104宁夏回族自治区 银川市 兴庆区 宁A 0951|650102新疆维吾尔自治区 乌鲁木齐市 天山区 新A 0991|120101天津市 天津市 和平区 津A 022|130102河北省 石家庄市 长安区 冀A 0311|130681河北省 保定市 涿州市 冀F 0312|140105山西省 太原市 小店区 晋A 0351|210102辽宁省 沈阳市 和平区 辽A 024|210202辽宁省 大连市 中山区 辽B 0411|220102吉林省 长春市 南关区 吉A 0431|230102黑龙江省 哈尔滨市 道里区 黑A 0451|150102内蒙古自治区 呼和浩特市 新城区 蒙A 0471"""
LL = """116.44,39.92 116.30,39.96 121.44,31.19 121.54,31.22 118.77,32.07 120.98,31.39 120.13,30.26 121.55,29.86 120.42,27.52 117.26,31.85 118.57,31.15 118.08,24.45 118.55,24.78 115.90,28.68 115.36,26.33 120.38,36.07 118.79,36.86 113.66,34.80 112.09,32.69 114.32,30.55 113.47,29.83 112.99,28.12 112.12,26.80 113.36,23.13 113.93,22.53 113.12,23.01 110.64,21.66 108.49,22.79 110.33,20.02 106.63,29.72 104.04,30.64 106.09,30.79 106.72,26.60 102.71,25.04 108.95,34.22 103.83,36.06 106.29,38.47 87.63,43.79 117.21,39.12 114.54,38.04 115.97,39.49 112.57,37.74 123.42,41.79 121.64,38.92 125.35,43.86 126.62,45.76 111.67,40.86""".split()
REGIONS = []
CENTER = {}
for _l in REG.split("|"):
    _a, _c, _d, _pl, _ac = _l[6:].split(" ")
    CENTER[_l[:6]] = [float(x) for x in LL[len(REGIONS)].split(",")]
    REGIONS.append((_l[:6], _a, _c, _d, _pl, _ac))
ROADS = "人民路 解放路 中山路 建设大道 和平街 文化路 新华路 长江路 青年路 学府路 朝阳大街 滨河路 迎宾大道 体育西路 桃园路 创业街 光明路 凤凰路 东风路 胜利街".split()
COMM = "锦绣花园 阳光新城 翠湖雅苑 金桂苑 御景湾 世纪家园 枫丹丽舍 盛世名门 江南春晓 碧水云天 丽景公寓 幸福里 星河湾畔 梧桐苑 天润城".split()
BANKS = [("工商银行", "ICBC", ["622202", "621226", "622208"], 19), ("农业银行", "ABC", ["622848", "622845"], 19), ("建设银行", "CCB", ["621700", "622700"], 19),
         ("中国银行", "BOC", ["621661", "601382", "621785"], 19), ("交通银行", "COMM", ["622260"], 19), ("招商银行", "CMB", ["622588", "621483"], 16),
         ("兴业银行", "CIB", ["622909"], 18), ("民生银行", "CMBC", ["622622"], 16), ("邮储银行", "PSBC", ["621096", "622188", "621799"], 19), ("平安银行", "SPABANK", ["622298"], 16)]
SEG = "130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 198 199".split()
PYMAP = {}
_py = "王wang李li张zhang刘liu陈chen杨yang黄huang赵zhao吴wu周zhou徐xu孙sun马ma朱zhu胡hu郭guo何he林lin罗luo高gao郑zheng梁liang谢xie宋song唐tang许xu韩han邓deng冯feng曹cao彭peng曾zeng肖xiao田tian董dong潘pan袁yuan蔡cai蒋jiang余yu于yu杜du叶ye程cheng魏wei苏su吕lv丁ding任ren卢lu姚yao沈shen钟zhong姜jiang崔cui谭tan陆lu范fan汪wang廖liao石shi金jin韦wei贾jia夏xia付fu方fang邹zou熊xiong白bai孟meng秦qin邱qiu侯hou江jiang尹yin薛xue闫yan段duan雷lei龙long黎li史shi陶tao贺he毛mao郝hao顾gu龚gong邵shao万wan覃qin武wu钱qian戴dai严yan莫mo孔kong向xiang常chang汤tang康kang易yi乔qiao赖lai文wen欧ou阳yang司si徒tu上shang官guan诸zhu葛ge尉wei迟chi伟wei强qiang磊lei军jun勇yong涛tao超chao明ming刚gang平ping辉hui鹏peng华hua飞fei波bo斌bin宇yu浩hao凯kai健jian俊jun杰jie志zhi建jian国guo海hai峰feng东dong博bo成cheng庆qing新xin利li清qing荣rong福fu生sheng昌chang旭xu彬bin亮liang晨chen轩xuan泽ze睿rui航hang芳fang娜na敏min静jing丽li娟juan艳yan霞xia秀xiu英ying红hong玉yu兰lan梅mei燕yan玲ling桂gui丹dan萍ping颖ying琳lin雪xue晶jing洁jie婷ting莹ying倩qian薇wei慧hui佳jia欣xin怡yi梦meng瑶yao璐lu蕾lei蓉rong菲fei妍yan媛yuan娅ya琪qi露lu思si雨yu涵han"
import re as _re
for _h, _p in _re.findall(r"([\u4e00-\u9fa5])([a-z]+)", _py):
    PYMAP.setdefault(_h, _p)


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * k for c, k in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return str(-t % 10)


VT = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin_check(v):
    r = sum(VT[c] * w for c, w in zip(v, VW)) % 11
    return "X" if r == 10 else str(r)


def make_vin(rng):
    v = rng.choice(["LSV", "LFV", "LVS", "LHG", "LGB", "LBV", "LSG", "LDC", "LGX", "LC0", "LB3", "LVH"])
    v += "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0"
    v += rng.choice("CDEFGHJKLMNP") + rng.choice("ABCDEFGHJKLMN1258") + "%06d" % rng.randrange(10011, 899999)
    return v[:8] + vin_check(v) + v[9:]


def make_mobile(rng):
    while True:
        s = rng.choice(SEG) + "%08d" % rng.randrange(10 ** 8)
        if len(set(s[3:])) > 4 and "1234" not in s and "0000" not in s:
            return s


def make_id(rng, reg, birth, male):
    while True:
        n = rng.randrange(1, 499) * 2 + (1 if male else 0)
        s = reg + birth.strftime("%Y%m%d") + "%03d" % n
        if not s.startswith("11010119900307"):
            return s + id_check(s)


def bad_id(rng):
    reg = rng.choice(REGIONS)[0]
    s = reg + "%d%02d%02d%03d" % (rng.randrange(1960, 2003), rng.randrange(1, 13), rng.randrange(1, 29), rng.randrange(10, 990))
    return s + rng.choice([c for c in "0123456789" if c != id_check(s) and c != luhn_digit(s)])


def make_card(rng, bank=None):
    b = bank or rng.choice(BANKS)
    s = rng.choice(b[2])
    s += "".join(rng.choice("0123456789") for _ in range(b[3] - 7))
    return s + luhn_digit(s)


def bad_card(rng):
    c = make_card(rng)
    return c[:-1] + str((int(c[-1]) + rng.randrange(1, 9)) % 10)


def make_plate(rng, pre):
    if rng.random() < .2:
        return pre + rng.choice("DF") + "%05d" % rng.randrange(1011, 99998)
    while True:
        t = [rng.choice("0123456789") for _ in range(5)]
        for k in rng.sample(range(5), rng.choice([0, 1, 1, 2])):
            t[k] = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        if len(set(t)) > 2 and any(c.isdigit() for c in t):
            return pre + "".join(t)


def make_passport(rng):
    return rng.choice(["E%08d" % rng.randrange(10 ** 7, 99 * 10 ** 6), "E" + rng.choice("ABCDEFGHJKLM") + "%07d" % rng.randrange(10 ** 6, 10 ** 7 - 1), "G%08d" % rng.randrange(10 ** 7, 99 * 10 ** 6)])


def given(rng, male):
    g = GM if male else GF
    return rng.choice(g) + (rng.choice(g) if rng.random() < .72 else "")


def pinyin(name):
    return [PYMAP.get(c, "xu") for c in name if c != "·"]


class Person:
    def __init__(self, rng, minor=False, mino=True, base=dt.datetime(2020, 1, 1), age=19):
        self.male = rng.random() < .54
        if mino and rng.random() < .012:
            self.name = rng.choice(MIN)
            self.male = self.name[0] in "艾迪巴"
            self.nation = {"巴": "蒙古", "才": "藏"}.get(self.name[0], "维吾尔")
        else:
            self.name = (rng.choice(SUR2) if rng.random() < .012 else rng.choice(SUR[:60] if rng.random() < .75 else SUR)) + given(rng, self.male)
            self.nation = rng.choice(["汉"] * 14 + ["回", "满", "壮", "土家", "苗"])
        self.sex = "男" if self.male else "女"
        self.home = rng.choice(REGIONS)
        self.live = self.home if rng.random() < .5 else rng.choice(REGIONS)
        if minor:
            self.birth = base.date() - dt.timedelta(days=rng.randrange(6 * 366, 16 * 365))
        else:
            self.birth = base.date() - dt.timedelta(days=int(rng.triangular(age * 366, 66 * 365, 34 * 365)))
        self.id = make_id(rng, self.home[0], self.birth, self.male)
        self.mobile = make_mobile(rng)
        py = pinyin(self.name)
        self.py = py
        self.email = rng.choice([self.qq(rng) + "@qq.com", "".join(py) + "%d" % rng.randrange(10, 999) + "@163.com", py[0] + "_" + "".join(x[0] for x in py[1:]) + "%d" % self.birth.year + "@126.com",
                                 "".join(x[0] for x in py) + self.birth.strftime("%y%m%d") + "@sina.com", "".join(py[1:]) + "." + py[0] + "%02d" % (self.birth.year % 100) + "@outlook.com", "".join(py) + self.birth.strftime("%m%d") + "@foxmail.com"])
        self.bank = rng.choice(BANKS)
        self.card = make_card(rng, self.bank)
        self.passport = make_passport(rng)
        self.plate = make_plate(rng, self.live[4])
        self.vin = make_vin(rng)
        self.land = self.live[5] + "-" + rng.choice("345678") + "%0*d" % (7 if len(self.live[5]) == 3 or self.live[5] in ("0755", "0512", "0571", "0532", "0411") else 6, rng.randrange(10 ** 5, 10 ** 6 - 1))
        self.addr = self._addr(rng, self.live)
        self.hukou = self._addr(rng, self.home)

    def qq(self, rng):
        return str(rng.randrange(10 ** 8, 3 * 10 ** 9))

    def _addr(self, rng, r):
        a = (r[1] if r[1] != r[2] else "") + r[2] + r[3]
        if rng.random() < .6:
            return a + rng.choice(COMM) + "%d栋%d单元%d室" % (rng.randrange(1, 25), rng.randrange(1, 5), rng.randrange(1, 19) * 100 + rng.randrange(1, 5))
        return a + rng.choice(ROADS) + "%d号" % rng.randrange(2, 399) + ("%d室" % rng.randrange(201, 1805) if rng.random() < .5 else "")
