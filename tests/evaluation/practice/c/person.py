"""Invented persons with consistent attributes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random

import values

SURNAMES_TEXT = (
    "陈陳Chen 林林Lin 黄黃Huang 郑鄭Zheng 吴吳Wu 周周Zhou 徐徐Xu 孙孫Sun 马馬Ma 朱朱Zhu 胡胡Hu 郭郭Guo "
    "何何He 高高Gao 罗羅Luo 梁梁Liang 宋宋Song 谢謝Xie 韩韓Han 唐唐Tang 冯馮Feng 于于Yu 董董Dong 萧蕭Xiao "
    "程程Cheng 曹曹Cao 袁袁Yuan 邓鄧Deng 许許Xu 傅傅Fu 沈沈Shen 曾曾Zeng 彭彭Peng 吕呂Lv 苏蘇Su 卢盧Lu "
    "蒋蔣Jiang 蔡蔡Cai 贾賈Jia 丁丁Ding 魏魏Wei 薛薛Xue 叶葉Ye 余余Yu 潘潘Pan 杜杜Du 戴戴Dai"
)
GIVEN_TEXT = (
    "伟偉wei 敏敏min 静靜jing 丽麗li 强強qiang 磊磊lei 军軍jun 洋洋yang 勇勇yong 艳艷yan 杰傑jie 娟娟juan "
    "涛濤tao 明明ming 超超chao 秀秀xiu 霞霞xia 平平ping 刚剛gang 桂桂gui 英英ying 华華hua 玉玉yu 萍萍ping "
    "红紅hong 娥娥e 玲玲ling 芬芬fen 燕燕yan 彬彬bin 凤鳳feng 浩浩hao 宇宇yu 晨晨chen 轩軒xuan 梓梓zi "
    "涵涵han 欣欣xin 怡怡yi 佳佳jia 嘉嘉jia 豪豪hao 婷婷ting 雪雪xue 倩倩qian 鹏鵬peng 飞飛fei 志志zhi "
    "建建jian 国國guo 海海hai 云雲yun 春春chun 荣榮rong 祥祥xiang 德德de 永永yong 文文wen 晓曉xiao"
)
ROADS_TEXT = (
    "解放路|解放路 人民中路|人民中路 建设街|建設街 长江路|長江路 育才巷|育才巷 翠竹街|翠竹街 "
    "滨河南路|濱河南路 工业大道|工業大道 新华里|新華里 凤凰街|鳳凰街 和平路|和平路 学府路|學府路 "
    "迎宾大道|迎賓大道 站前路|站前路 桃园三巷|桃園三巷"
)
SURNAMES, GIVEN, ROADS = SURNAMES_TEXT.split(), GIVEN_TEXT.split(), ROADS_TEXT.split()
MAILS = ["qq.com", "163.com", "126.com", "sina.cn", "foxmail.com", "139.com", "outlook.com", "gmail.com"]


@dataclass
class Person:
    rng: Random
    hant: bool = False

    def __post_init__(self) -> None:
        rng = self.rng
        region = rng.choice(values.REGIONS)
        self.region, self.area = region[0], region[3]
        self.male = rng.random() < 0.55
        self.born = date(1952, 1, 3) + timedelta(days=rng.randrange(15700))
        while values.dull(f"{self.born:%Y%m%d}"):
            self.born += timedelta(days=1)
        family, given = rng.choice(SURNAMES), [rng.choice(GIVEN) for _ in range(rng.choice([1, 2, 2, 2]))]
        pick = 1 if self.hant else 0
        self.name = family[pick] + "".join(g[pick] for g in given)
        self.family, self.given = family[2:], "".join(g[2:] for g in given)
        road = rng.choice(ROADS).split("|")[pick]
        number = "號" if self.hant else "号"
        self.addr = f"{region[1 + pick]}{road}{rng.randrange(2, 399)}{number}"
        if rng.random() < 0.6:
            self.addr += (
                f"{rng.randrange(1, 19)}{'棟' if self.hant else '栋'}{rng.randrange(1, 30)}0{rng.randrange(1, 9)}"
            )
        self.id = values.make_id(rng, self.region, self.born, self.male)
        self.mob = values.make_mobile(rng)
        self.pp = values.make_passport(rng)
        self.card, self.bank = values.make_card(rng)
        self.plate = values.make_plate(rng, region[4])
        self.vin = values.make_vin(rng)
        self.eng = rng.choice("ABCEGHJKM") + values.digits(rng, 6)
        self.land = values.make_landline(rng, self.area)
        self.balance = rng.randrange(80_000, 9_000_000) / 100

    @cached_property
    def email(self) -> str:
        low = (self.given + self.family).lower()
        user = self.rng.choice(
            [
                f"{low}{self.born.year % 100:02d}",
                f"{low}_{values.digits(self.rng, 3)}",
                f"{self.family.lower()}.{self.given}{values.digits(self.rng, 2)}",
            ]
        )
        return f"{user}@{self.rng.choice(MAILS)}"

    @cached_property
    def peers(self) -> list[str]:
        return [values.make_mobile(self.rng) for _ in range(5)]
