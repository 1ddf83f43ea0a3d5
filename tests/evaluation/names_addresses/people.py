"""Invented names: of one and two characters after the surname, with double surnames, and of other peoples."""

from __future__ import annotations

import random


def words(text: str) -> list[str]:
    """A list of words written as one text."""
    return text.split()


COMMON = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
RARE = "佘冼卞晏隋阚鄢逄钭苗岑栾甄闵柯舒裴祁窦游占骆麦尚涂褚桑宫蔺覃农蒙茹盘刁郁荆靳桂仝璩戚项詹耿关焦车鲍屈燕庞聂鞠连"
DOUBLE = (
    "欧阳",
    "上官",
    "司马",
    "诸葛",
    "夏侯",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "东方",
    "宇文",
    "端木",
    "轩辕",
    "南宫",
    "百里",
)
FIRST = "建国志小晓文玉春秀永海明德金丽红雪思雨子梓浩宇嘉俊一欣若诗可佳美云桂淑素凤兰维振启孝承立光庆长少世启"
SECOND = (
    "军强伟勇杰涛斌辉鹏飞龙平华兵波宁峰亮超刚磊民祥生林芳娟敏静"
    "玲霞燕艳娜萍琴慧莹雯婷蓉倩洁颖瑶怡涵轩泽宸睿彤萱琪岚珍珠梅英"
)
ALONE = "伟芳娜敏静磊洋勇艳杰娟涛超明霞平刚桂佳菲蕾畅璐翔帆昊越岩铮彬婧"
TURKIC = (
    (
        "阿卜杜拉",
        "艾尼瓦尔",
        "玉素甫",
        "买买提江",
        "图尔荪",
        "热合曼",
        "库尔班",
        "阿依古丽",
        "古丽米热",
        "帕提古丽",
        "祖丽胡玛尔",
        "努尔兰",
    ),
    ("艾合买提", "吐尔逊", "买买提", "依明", "司马义", "热西提", "阿布都热依木", "托合提", "哈斯木", "沙吾提"),
)
WHOLE = (
    "扎西顿珠",
    "次仁卓嘎",
    "索朗旺堆",
    "巴桑拉姆",
    "格桑梅朵",
    "乌兰图雅",
    "巴特尔",
    "那日苏",
    "其其格",
    "阿木古郎",
)
TITLES = (
    "先生",
    "女士",
    "医生",
    "师傅",
    "老师",
    "主任",
    "经理",
    "小姐",
    "律师",
    "教授",
    "阿姨",
    "同学",
    "警官",
    "护士",
    "会计",
    "队长",
)


def given(rng: random.Random) -> str:
    """A given name."""
    if rng.random() < 0.2:
        return rng.choice(ALONE)
    return rng.choice(FIRST) + rng.choice(SECOND)


def name(rng: random.Random) -> str:
    """A full name as most people have it; one in twelve with a double surname, one in ten with a rare one."""
    draw = rng.random()
    if draw < 0.08:
        return rng.choice(DOUBLE) + given(rng)
    if draw < 0.18:
        return rng.choice(RARE) + given(rng)
    if draw < 0.2:  # both parents' surnames
        return "".join(rng.sample(COMMON, 2)) + rng.choice(FIRST) + rng.choice(SECOND)
    return rng.choice(COMMON) + given(rng)


def foreign(rng: random.Random) -> str:
    """A name with a middle dot, or one without a surname."""
    if rng.random() < 0.25:
        return rng.choice(WHOLE)
    return rng.choice(TURKIC[0]) + "·" + rng.choice(TURKIC[1])


def surname(rng: random.Random) -> str:
    """A surname that a title follows."""
    return rng.choice(DOUBLE) if rng.random() < 0.06 else rng.choice(COMMON)


def mobile(rng: random.Random) -> str:
    """A mobile number, one in six in groups."""
    segment = rng.choice(words("135 136 138 139 150 151 152 157 158 166 173 176 177 180 183 185 186 187 189 199"))
    tail = "".join(rng.choices("0123456789", k=8))
    return f"{segment} {tail[:4]} {tail[4:]}" if rng.random() < 0.16 else segment + tail


def id18(rng: random.Random) -> str:
    """A resident identity number with its check character."""
    region = rng.choice(words("130406 210204 320508 330282 360103 410311 430103 440606 510107 610113"))
    body = (
        f"{region}{rng.randrange(1955, 2006)}{rng.randrange(1, 13):02}"
        f"{rng.randrange(1, 29):02}{rng.randrange(10, 990):03}"
    )
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]
