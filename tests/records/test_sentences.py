"""Several people in one paragraph, a sentence or clause each; several things that one person did; look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_money import SECOND, THIRD
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records

PEER, OTHER = "16691625341", "18782205519"
PEOPLE = (
    ("王建国", ONE, MOBILE, CARD),
    ("李志强", TWO, PEER, SECOND),
    ("陈晓梅", THREE, OTHER, THIRD),
)


def paragraph(*forms: str) -> str:
    """A sentence for each of three people, by the forms in turn."""
    return "".join(
        forms[number % len(forms)].format(name=name, doc=doc, phone=phone, card=card, number=number + 3)
        for number, (name, doc, phone, card) in enumerate(PEOPLE)
    )


# Three people each, told in the same way or with who it is now before and now behind what was done.
EACH = {
    paragraph(
        "{name}（身份证{doc}）{number}月2日入住如家酒店830{number}房，{number}月4日退房。",
        "{number}月5日汉庭酒店302房住的是{name}，证件{doc}，{number}月6日退的房，电话{phone}。",
    ): "hotel.stay",
    paragraph(
        "（{number}）{name}，身份证{doc}，{number}月2日入住如家酒店830{number}房，{number}月4日退房，",
        "（{number}）{number}月5日汉庭酒店302房住的是{name}，证件{doc}，{number}月6日退的房，",
    ): "hotel.stay",
    paragraph(
        "{name}，身份证{doc}。{number}月2日入住如家酒店830{number}房。{number}月4日退房，押金已退。"
    ): "hotel.stay",
    paragraph("如家酒店830{number}房，{number}月2日入住。住客是{name}，身份证{doc}。"): "hotel.stay",
    paragraph(
        "{number}月2日送{name}去首都机场赶CA123{number}，15:45飞上海虹桥，他身份证{doc}，票号784-564515638{number}；",
        "{number}月3日那班MU567{number}（上海虹桥→广州白云，经济舱）是{name}的，证件{doc}，电话是{phone}；",
    ): "travel.flight",
    paragraph(
        "{number}月2日{name}（{doc}，卡{card}）收孙秋转账9373.9{number}元，用途借款；",
        "{number}月3日11:43从{name}的工商银行卡{card}付给顺达物流有限公司32861.31元；",
    ): "bank.transaction",
    paragraph(
        "2019年{number}月2日，东门派出所破获盗窃案，嫌疑人{name}（身份证{doc}）被取保候审。",
        "另一起赌博案中，民警将{name}抓获，其身份证号为{doc}，行政拘留十日。",
    ): "crime.case",
    paragraph(
        "{name}的身份证是{doc}，家住朝阳区建国路{number}号，手机{phone}。",
        "海淀区中关村大街{number}号的{name}，女，{doc}，联系{phone}。",
    ): "identity.person",
    paragraph(
        "{name}，手机{phone}，住朝阳区建国路{number}号。", "住海淀区中关村大街{number}号的{name}，电话{phone}。"
    ): "identity.person",
}
STAY = f"（身份证{ONE}）3月2日入住如家酒店8301房，3月4日退房"
OTHER_STAY = f"李志强（身份证{TWO}）3月2日入住如家酒店8302房，3月4日退房。"
COUNTED = {
    # one person, in however many sentences
    f"王建国，身份证{ONE}。3月2日入住如家酒店8301房。3月4日退房，电话{MOBILE}。": {"hotel.stay": 1},
    f"王建国{STAY}。王建国，身份证{ONE}，电话{MOBILE}。{OTHER_STAY}": {"hotel.stay": 2},
    f"王建国{STAY}；退房时留的手机{MOBILE}，说3月8日再住汉庭酒店302房；{OTHER_STAY}": {"hotel.stay": 2},
    f"王建国（身份证{ONE}；手机{MOBILE}）3月2日入住如家酒店8301房，3月4日退房。{OTHER_STAY}": {"hotel.stay": 2},
    f"王建国，手机{MOBILE}，住海淀区中关村大街3号。家里电话{PEER}。": {"identity.person": 1},
    # two people in one thing
    f"王建国（身份证{ONE}）和李志强（身份证{TWO}）3月2日入住如家酒店8301房，3月4日退房。": {"hotel.stay": 1},
    f"出租方王建国，身份证{ONE}；承租方李志强，身份证{TWO}；租赁幸福小区3栋302室，租期一年，月租2300元。": {
        "property.rental": 1
    },
    f"2019年3月2日，王建国（身份证{ONE}，卡号{CARD}）转账5000元给李志强；李志强（身份证{TWO}）收到后转给陈晓梅。": {
        "bank.transaction": 1
    },
    # somebody of whom nothing is told stands between two of whom something is
    f"王建国{STAY}。陈晓梅，身份证{THREE}，电话{PEER}。{OTHER_STAY}": {"hotel.stay": 2, "identity.person": 1},
    # one person, several things
    f"王建国{STAY}。3月8日入住汉庭酒店302房，3月9日退房。4月1日又住锦江之星205房，4月3日退房。": {"hotel.stay": 3},
    f"王建国，男，身份证{ONE}。2019年3月2日乘CA1234从北京飞上海，座位12A。2019年3月8日乘MU5678从上海飞广州。": {
        "travel.flight": 2
    },
    f"王建国（身份证{ONE}）3月2日入住如家酒店8301房，电话{MOBILE}。3月4日从8301房退房，房费326元。": {"hotel.stay": 1},
    f"王建国 {ONE} 开房记录：2016-02-27 云栖酒店370房。2016-03-01 报案。": {"hotel.stay": 1},
    f"王建国（身份证{ONE}）2019年3月2日购票。2019年3月8日乘MU5678从上海飞广州。": {"travel.flight": 1},
    f"王建国（身份证{ONE}）2019年3月2日因盗窃被刑事拘留。2019年4月1日因盗窃罪被逮捕。8月判处拘役。": {"crime.case": 1},
}


@pytest.mark.parametrize("text", EACH)
def test_each_sentence_tells_of_one_person(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {EACH[text]: 3}


@pytest.mark.parametrize("text", COUNTED)
def test_records_of_a_paragraph(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == COUNTED[text]


def test_a_long_paragraph_is_read_in_parts_that_overlap(tmp_path: Path) -> None:
    said = "，押金二百已退，早餐两份，行李两件，第二天要赶早班车，前台已经安排叫早服务并登记了车牌"
    text = paragraph("{name}（身份证{doc}）{number}月2日入住如家酒店830{number}房，{number}月4日退房" + said + "。") * 9
    assert records(tmp_path, text) == {"hotel.stay": 27}


def test_people_of_several_numbers_of_a_call_list_are_the_one_above_it(tmp_path: Path) -> None:
    calls = (
        f"5月16日16:55打给{PEER}，16分56秒\n"
        f"5月19日19:51，{OTHER}打进来的，聊了18分55秒，挂了没再打\n"
        f"又是{PEER}，5月30日晚，被叫，1326秒\n"
    )
    assert records(tmp_path, f"她的号{MOBILE}，营业厅打出来的通话单我抄下来了。\n{calls}") == {
        "phone.number": 1,
        "phone.cdr": 3,
    }


def test_an_answer_in_a_chat_belongs_to_who_was_asked_for(tmp_path: Path) -> None:
    asked = f"小柳 14:00\n帮查个人，王建国，{ONE}\n阿彭 14:30\n"
    found = f"8月22日住的悦江快捷酒店，304房，8月25日退的，手机登记{MOBILE}\n"
    assert records(tmp_path, f"{asked}查到了，{found}") == {"hotel.stay": 1}
    # of whom something is told there without an answer is somebody else
    assert records(tmp_path, f"{asked}另一个客人{found}") == {"identity.person": 1, "hotel.stay": 1}
    assert records(tmp_path, f"{asked}查到了，李志强，{TWO}，{found}") == {"identity.person": 1, "hotel.stay": 1}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"1925的，王建国，{ONE}，8月25日在悦江快捷酒店开的豪华大床，8月28日才退", "hotel.stay"),
        (f"王建国，{ONE}，问悦江快捷酒店的豪华大床多少钱一晚", "identity.person"),
        (f"账户{CARD}，户名王建国，身份证{ONE}，存款余额347,676.73元（2014年2月1日），其中利息未计。", "bank.balance"),
        (f"7月20日19:08收到{MOBILE}回复的短信：“老师我请假，王建国发烧了”。", "phone.sms"),
        (f"07:36，{MOBILE}退订，上行内容“TD”，端口1069021530。", "phone.sms"),
        (f"坐席工号93419，2015/5/26 22:07用187-5276-2155拨{MOBILE}，接通，通话229秒。", "phone.cdr"),
        (f"发件人{MOBILE}，收件人{PEER}，时间2015年1月24日20:19，\n短信正文：“明早六点，\n不见不散。”", "phone.sms"),
    ],
)  # fmt: skip
def test_words_of_clauses(text: str, kind: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {kind: 1}


def test_a_word_that_names_a_field_is_a_value_beside_a_number(tmp_path: Path) -> None:
    form = (
        f"户 名 王建国\n证 件 {ONE}\n卡 号 {CARD}\n"
        "开 户 行 中国工商银行北京支行    开户日期 2013-01-20\n"
        f"手 机 {MOBILE}    职 业 学生\n"
    )
    assert records(tmp_path, form) == {"bank.account": 1}


# Sentences in English, each about somebody known by another sort of document.
ENGLISH = {
    f"Mr Wang Jianguo, ID no. {ONE}, checked in at 16:18 on 28 May to room 1708. By mistake our trainee gave the same "
    f"room to Ms Li Xiuying (passport {PASSPORT}), who checked in at 17:08 and was moved to 711.": {"hotel.stay": 2},
    f"Wang Jianguo (passport {PASSPORT}) left via Shenzhen Bay on 3 May 2017; "
    "Li Xiuying (passport E64850614) left via Luohu on 4 May 2017.": {"border.crossing": 2},
    f"Mr Wang Jianguo, ID no. {ONE}, checked in at 16:18 on 28 May to room 1708. He left on 30 May.": {"hotel.stay": 1},
}


@pytest.mark.parametrize("text", ENGLISH)
def test_sentences_in_english(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == ENGLISH[text]


def test_who_is_there_for_others_is_no_further_guest(tmp_path: Path) -> None:
    stays = f"3月2日晚，王建国（身份证{ONE}）入住我店305房，李秀英（{TWO}）入住306房。"
    text = f"{stays}当值前台陈静（电话{MOBILE}）办理登记，保安周强（身份证{THREE}）巡楼时未见异常。\n"
    assert records(tmp_path, text) == {"hotel.stay": 2}
    # unless it tells of nobody else
    assert records(tmp_path, f"保安周强（身份证{THREE}）3月2日晚入住我店307房，3月3日退房。\n") == {"hotel.stay": 1}
