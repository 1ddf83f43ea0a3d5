"""Invented people. Reading a number off a person puts it into the labels of the file in hand."""
from . import values as V

SUR = (
    "王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin "
    "何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao "
    "袁yuan 邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lyu 苏su 卢lu 蒋jiang 蔡cai 贾jia 丁ding 魏wei 薛xue 叶ye "
    "阎yan 余yu 潘pan 杜du 戴dai 夏xia 钟zhong 汪wang 田tian 任ren 姜jiang 范fan 方fang 石shi 姚yao 谭tan "
    "廖liao 邹zou 熊xiong 金jin 陆lu 郝hao 孔kong 白bai 崔cui 康kang 毛mao 邱qiu 秦qin 江jiang 史shi 顾gu "
    "侯hou 邵shao").split()
MALE = (
    "伟wei 强qiang 磊lei 军jun 勇yong 杰jie 涛tao 明ming 超chao 刚gang 平ping 辉hui 鹏peng 华hua 飞fei 斌bin "
    "波bo 宇yu 浩hao 凯kai 健jian 俊jun 建jian 国guo 志zhi 文wen 海hai 峰feng 林lin 东dong 洋yang 旭xu 晨chen "
    "龙long 成cheng 毅yi 昊hao 泽ze 轩xuan 翔xiang 亮liang 栋dong").split()
FEM = (
    "芳fang 娜na 敏min 静jing 丽li 艳yan 娟juan 霞xia 秀xiu 燕yan 玲ling 桂gui 英ying 兰lan 红hong 梅mei "
    "婷ting 雪xue 慧hui 莹ying 洁jie 琳lin 丹dan 萍ping 佳jia 欣xin 怡yi 倩qian 颖ying 雯wen 璐lu 蕾lei "
    "晶jing 妍yan 瑶yao 月yue 露lu 珍zhen 琴qin 云yun 凤feng 莉li").split()
TRAD = dict(zip("张刘陈杨赵黄吴孙马罗郑谢韩冯萧邓许吕苏卢蒋贾阎叶钟谭邹陆顾强军伟杰涛刚辉鹏华飞宇凯健国东龙泽轩亮栋丽艳娟兰红莹洁琳颖晶"
                "凤莉云萍贤东闻汤戴范长义庆陕辽宁广阳沈区县省静瑶娜艳昆",
                "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈閻葉鍾譚鄒陸顧強軍偉傑濤剛輝鵬華飛宇凱健國東龍澤軒亮棟麗艷娟蘭紅瑩潔琳穎晶"
                "鳳莉雲萍賢東聞湯戴范長義慶陝遼寧廣陽沈區縣省靜瑤娜豔昆"))


def trad(s):
    """Traditional form of a name or place of our pools."""
    return "".join(TRAD.get(c, c) for c in s)


def _split(w):
    return w[0], w[1:]


class Person:
    """One invented person, bound to the labels of one file."""

    def __init__(self, doc, y0=1956, y1=1999, male=None):
        r = doc.r
        self.doc, self.r = doc, r
        self.male = r.random() < 0.55 if male is None else male
        s, self.sur_py = _split(r.choice(SUR))
        pool = MALE if self.male else FEM
        given = [_split(r.choice(pool)) for _ in range(1 if r.random() < 0.28 else 2)]
        self.name = s + "".join(g[0] for g in given)
        self.sur, self.given_py = s, "".join(g[1] for g in given)
        self.sex = "男" if self.male else "女"
        self.birth = V.day(r, y0, y1).date()
        self.city = r.choice(V.CITIES)
        if r.random() < 0.3:
            self.region, self.home = r.choice(V.COUNTIES)
        else:
            c = r.choice(V.CITIES)
            self.region = r.choice(sorted(c[9]))
            self.home = ("" if c[1][:2] == c[0] else c[1]) + c[0] + "市" + c[9][self.region]
        self.bank = r.choice(sorted(V.BANKS))
        self._memo = {}

    def _get(self, key, rule, make):
        if key not in self._memo:
            self._memo[key] = self.doc.fresh(make)
        return self.doc.mark(rule, self._memo[key])

    @property
    def id(self):
        return self._get("id", "identity.prc_id18", self._id)

    def _id(self):
        s = V.prc_id(self.r, self.region, self.birth, self.male)
        return s.lower() if self.doc.small_x else s

    @property
    def mob(self):
        return self._get("mob", "phone.mobile", lambda: V.mobile(self.r))

    def mobf(self, form):
        """Mobile in a written form: '3 4 4', '3-4-4', '+86'."""
        self._memo.setdefault("mob", self.doc.fresh(lambda: V.mobile(self.r)))
        m = self._memo["mob"]
        s = {"344": f"{m[:3]} {m[3:7]} {m[7:]}", "3-4-4": f"{m[:3]}-{m[3:7]}-{m[7:]}", "+86": f"+86{m}",
             "+86 ": f"+86 {m}", "86": f"86{m}"}[form]
        return self.doc.mark("phone.mobile", s)

    @property
    def email(self):
        return self._get("email", "phone.email", self._mail)

    def _mail(self):
        r = self.r
        if r.random() < 0.35:
            return V.digits(r, r.randint(8, 9), "23456789") + "@qq.com"
        a = r.choice([f"{self.given_py}.{self.sur_py}", f"{self.sur_py}{self.given_py}{r.randint(2, 99)}",
                      f"{self.sur_py}_{self.given_py}", f"{self.given_py}{self.birth:%m%d}",
                      f"{self.sur_py}{self.given_py}"])
        return f"{a}@{r.choice(V.MAIL)}"

    @property
    def card(self):
        return self._get("card", "bank.card", lambda: V.pan(self.r, self.bank))

    @property
    def tail(self):
        """Last four digits of the card, without writing the card."""
        self._memo.setdefault("card", self.doc.fresh(lambda: V.pan(self.r, self.bank)))
        return self._memo["card"][-4:]

    def cardf(self):
        """Card in groups of four."""
        self._memo.setdefault("card", self.doc.fresh(lambda: V.pan(self.r, self.bank)))
        c = self._memo["card"]
        return self.doc.mark("bank.card", " ".join(c[i:i + 4] for i in range(0, len(c), 4)))

    @property
    def plate(self):
        return self._get("plate", "driving.plate", lambda: V.plate(self.r, self.city[2], self.r.random() < 0.12))

    def platef(self):
        """Plate with the middle dot."""
        self._memo.setdefault("plate", self.doc.fresh(lambda: V.plate(self.r, self.city[2])))
        p = self._memo["plate"]
        return self.doc.mark("driving.plate", p[:2] + "·" + p[2:])

    @property
    def vin(self):
        return self._get("vin", "driving.vin", lambda: V.vin(self.r))

    @property
    def pp(self):
        return self._get("pp", "identity.passport_cn", self._pp)

    def _pp(self):
        r = self.r
        if r.random() < 0.5:
            return r.choice("EEG") + V.digits(r, 8)
        return "E" + r.choice("ABCDEFGHJK") + V.digits(r, 7)

    @property
    def tel(self):
        return self._get("tel", "phone.landline", lambda: V.landline(self.r, self.city[3], "{c}-{n}"))

    @property
    def addr(self):
        """Where the person lives."""
        if "addr" not in self._memo:
            r, c = self.r, self.city
            d = c[9][r.choice(sorted(c[9]))]
            pre = "" if c[1][:2] == c[0] else c[1]
            self._memo["addr"] = (f"{pre}{c[0]}市{d}{r.choice(V.ROADS)}{r.randint(2, 488)}号"
                                  f"{r.choice(V.ESTATES)}{r.randint(1, 28)}栋{r.randint(1, 4)}单元"
                                  f"{r.randint(2, 26)}0{r.randint(1, 4)}")
        return self._memo["addr"]

    @property
    def py(self):
        return f"{self.sur_py}/{self.given_py}".upper()

    @property
    def en(self):
        return f"{self.given_py.capitalize()} {self.sur_py.capitalize()}"

    @property
    def tname(self):
        return trad(self.name)

    @property
    def age(self):
        return 2019 - self.birth.year

    @property
    def hon(self):
        return self.sur + ("先生" if self.male else "女士")
