"""Invented persons. Reading a property writes its value into the labels of the file."""
import values as V

SUR = """王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 林Lin 何He 郭Guo 马Ma 罗Luo 梁Liang 宋Song
郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu 董Dong 萧Xiao 程Cheng 曹Cao 袁Yuan 邓Deng 许Xu 傅Fu 沈Shen 曾Zeng 彭Peng 吕Lv 苏Su 卢Lu 蒋Jiang 蔡Cai 贾Jia 丁Ding
魏Wei 薛Xue 叶Ye 阎Yan 余Yu 潘Pan 杜Du 戴Dai 夏Xia 钟Zhong 汪Wang 田Tian 任Ren 姜Jiang 范Fan 方Fang 石Shi 姚Yao 谭Tan 廖Liao 邹Zou 熊Xiong 金Jin 陆Lu 郝Hao 孔Kong 白Bai 崔Cui 康Kang 毛Mao 邱Qiu 秦Qin 江Jiang 史Shi 顾Gu 侯Hou 邵Shao 孟Meng 龙Long 万Wan 段Duan 雷Lei 钱Qian 汤Tang 尹Yin 黎Li""".split()
MALE = """伟Wei 强Qiang 磊Lei 军Jun 洋Yang 勇Yong 杰Jie 涛Tao 明Ming 超Chao 刚Gang 平Ping 辉Hui 鹏Peng 斌Bin 宇Yu 浩Hao 凯Kai 健Jian 俊Jun 帆Fan 旭Xu 宁Ning 龙Long
林Lin 阳Yang 建Jian 志Zhi 国Guo 海Hai 文Wen 晓Xiao 永Yong 立Li 春Chun 德De 家Jia 振Zhen 子Zi 思Si 景Jing 庆Qing 瑞Rui 泽Ze 锋Feng 胜Sheng 柏Bai 均Jun""".split()
FEM = """芳Fang 娜Na 敏Min 静Jing 丽Li 艳Yan 娟Juan 霞Xia 燕Yan 玲Ling 婷Ting 慧Hui 莹Ying 颖Ying 倩Qian 雪Xue 琳Lin 洁Jie 丹Dan 萍Ping 红Hong 梅Mei 琴Qin 云Yun
莉Li 晓Xiao 佳Jia 雅Ya 思Si 梦Meng 秀Xiu 玉Yu 春Chun 淑Shu 惠Hui 美Mei 欣Xin 文Wen 嘉Jia 凤Feng 素Su 桂Gui 兰Lan 瑶Yao 怡Yi 宛Wan 宁Ning 若Ruo""".split()
ROADS = "解放路 人民路 中山路 建设路 文化路 新华街 长江路 黄河路 和平街 光明路 育才路 东风路 友谊路 学府路 滨河路 朝阳街 工农路 平安街".split()
COMM = "阳光花园 翠湖小区 锦绣家园 金地苑 书香苑 万和城 紫荆花园 怡景苑 枫林小区 世纪新村 桃源居 水岸名都 御景湾 幸福里".split()
DOM = "163.com 126.com qq.com sina.com foxmail.com hotmail.com gmail.com sohu.com 139.com".split()


def split(x):
    return x[0], x[1:]


class Person:
    def __init__(self, f):
        r = f.r
        self.f = f
        self.male = r.random() < .54
        s, sp = split(r.choice(SUR))
        pool = MALE if self.male else FEM
        g = [split(x) for x in r.sample(pool, 1 if r.random() < .35 else 2)]
        self.sur, self.name = s, s + "".join(a for a, _ in g)
        self.surpy, self.givpy = sp, "".join(b for _, b in g).capitalize()
        self.giv = self.name[1:]
        self.en = f"{self.givpy} {self.surpy}"
        self.EN = f"{self.surpy} {self.givpy}".upper()
        self.py = f"{self.surpy}/{self.givpy}".upper()
        self.user = self.surpy.lower() + self.givpy.lower()
        self.sex = "男" if self.male else "女"
        self.mf = "M" if self.male else "F"
        self.hon = "先生" if self.male else "女士"
        self.ta = "他" if self.male else "她"
        self.mr = "Mr" if self.male else "Ms"
        self.he = "he" if self.male else "she"
        self.code, self.region = r.choice(V.REGIONS)
        lo, hi = f.born
        self.birth = V.birth(r, lo, hi)
        self.age = 2017 - self.birth.year
        self.nation = r.choice(["汉"] * 12 + ["回", "满", "壮", "蒙古", "土家"])
        self.addr = (f"{self.region}{r.choice(ROADS)}{r.randrange(2, 380)}号" if r.random() < .5 else
                     f"{self.region}{r.choice(COMM)}{r.randrange(1, 28)}栋{r.randrange(1, 5)}单元{r.randrange(1, 25)}0{r.randrange(1, 5)}室")
        self._id = V.idno(r, self.code, self.birth, self.male)
        self._mob = V.mobile(r)
        self._pp = V.passport(r)
        self.bank, self._card = V.card(r)
        self._plate, self._vin, self._tel = V.plate(r), V.vin(r), V.landline(r)
        self._mail = self.user + r.choice([str(self.birth.year % 100), f"{self.birth:%m%d}", "_" + self.givpy[0].lower(), ""]) + "@" + r.choice(DOM)
        self.tail = self._card[-4:]
        self.mtail, self.itail = self._mob[-4:], self._id[-4:]
        self.dabh = self.code[:4] + "00" + V.digits(r, 6)
        self.keyed = False

    def _k(self, rule, s):
        self.keyed = True
        return self.f.reg(rule, s)

    id = property(lambda s: s._k("identity.prc_id18", s._id))
    idl = property(lambda s: s._k("identity.prc_id18", s._id.lower()))
    ids = property(lambda s: s._k("identity.prc_id18", f"{s._id[:6]} {s._id[6:14]} {s._id[14:]}"))
    idf = property(lambda s: s._k("identity.prc_id18", "".join(chr(ord(c) + 0xFEE0) for c in s._id)))
    mob = property(lambda s: s._k("phone.mobile", s._mob))
    mobs = property(lambda s: s._k("phone.mobile", f"{s._mob[:3]} {s._mob[3:7]} {s._mob[7:]}"))
    mobd = property(lambda s: s._k("phone.mobile", f"{s._mob[:3]}-{s._mob[3:7]}-{s._mob[7:]}"))
    pp = property(lambda s: s._k("identity.passport_cn", s._pp))
    card = property(lambda s: s.f.reg("bank.card", s._card))
    cards = property(lambda s: s.f.reg("bank.card", " ".join(s._card[i:i + 4] for i in range(0, len(s._card), 4))))
    mail = property(lambda s: s.f.reg("phone.email", s._mail))
    plate = property(lambda s: s.f.reg("driving.plate", s._plate))
    plated = property(lambda s: s.f.reg("driving.plate", s._plate[:2] + "·" + s._plate[2:]))
    vin = property(lambda s: s.f.reg("driving.vin", s._vin))
    tel = property(lambda s: s.f.reg("phone.landline", s._tel))
    idm = property(lambda s: s.f.allow(s._id[:6] + "********" + s._id[14:]))
    mobm = property(lambda s: s.f.allow(s._mob[:3] + "****" + s._mob[7:]))
    cardm = property(lambda s: s.f.allow(s._card[:6] + "*" * (len(s._card) - 10) + s._card[-4:]))
    ppm = property(lambda s: s.f.allow(s._pp[:3] + "****" + s._pp[-2:]))
    mailm = property(lambda s: s.f.allow(s._mail[:2] + "***@" + s._mail.split("@")[1]))
    platem = property(lambda s: s.f.allow(s._plate[:2] + "***" + s._plate[-2:]))
    namem = property(lambda s: s.sur + "*" * (len(s.name) - 1))
