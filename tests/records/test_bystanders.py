"""Who is named beside those of whom a text tells, with a telephone: witnesses, clerks, friends, and who writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records

STAY = f"住客王建国，身份证{ONE}，3月5日入住如家酒店301房，3月6日退房。\n\n"
NEXT = f"\n\n住客陈志强，身份证{THREE}，3月7日入住如家酒店302房，3月8日退房。\n"
BESIDE = {
    "witness": f"目击群众李秀英（{MOBILE}）称听到争吵声。",
    "victim": f"受害人李秀英，女，联系电话{MOBILE}。",
    "clerk": f"该店当晚值班的前台李秀英（手机{MOBILE}）在场配合。",
    "role behind the name": f"被询问人：李秀英（收银员），电话{MOBILE}",
    "role behind the number": f"李秀英（电话{MOBILE}，证人）反映的情况一致。",
    "role without a name": f"总台那个姓李的经理，她电话是{MOBILE}。",
    "a clerk on duty": f"旅馆值班员欧阳彤琳（电话{MOBILE}）在检查记录上签字。",
    "who keeps the house": f"经营者：李秀英，电话{MOBILE}，在场。",
    "who drives": f"出租车司机李秀英（电话{MOBILE}）反映未见异常。",
    "who brought them": f"中介石立龙（手机{MOBILE}）组织他人住店。",
    "who is to be paid": f"行 一条80三个人240 转{MOBILE}",
    "friend": f"我朋友李秀英（{MOBILE}）劝我别去。",
    "who came by": f"证人：路过群众李秀英（{MOBILE}）。",
    "who wrote the guests down": f"前台登记员李秀英（电话{MOBILE}）在岗。",
    "in an emergency": f"三年内有无事故：无　紧急联系人：李秀英 {MOBILE}",
    "in an emergency, by a name that is known for none": f"三年内有无事故：无　紧急联系人：龙文博 {MOBILE}",
    "of the family": f"家属联系人：李秀英，电话{MOBILE}",
    "who advises": f"理专：李秀英（门号 {MOBILE}）",
    "who came to see the damage": f"查勘员 {MOBILE}",
    "whom to call": f"发现线索请即联系李警官 {MOBILE}。",
    "in traditional characters": f"本團領隊李秀英（手機 {MOBILE}）",
    "in English": f"My colleague Li Xiuying (+86 {MOBILE}) was there too.",
    "in English, with the surname in capitals": f"Witness LI Xiuying, mobile {MOBILE}, says the light was green.",
    "one's own": f"请尽快答复，我的电话{MOBILE}。",
    "one's own in English": f"My mobile is +86{MOBILE} should you need it.",
    "that of the reader": f"房费已退回您尾号7185的卡，手机 {MOBILE} 会收到通知。",
    "who sells": f"谢了，再来打我{MOBILE}",
    "on a line of its own": f"  联系手机：{MOBILE}",
    "name that is known for none": f"规律：多在后半夜。网管潘倩（{MOBILE}）同意其再到即报。",
    "the other side": f"乙：{MOBILE}",
    "the other side by name": f"對方：李秀英，號碼 {MOBILE}",
    "who answers in a chat": f"[17:32] 访客：电话{MOBILE}",
    "with a document": f"以上情况有前台李秀英（身份证号{TWO}，电话{MOBILE}）证实。",
    "with a document, who was there": f"在场人：李秀英（王建国的表妹，身份证号{TWO}）",
    "with a document, who helped": f"由前台李秀英（身份证{TWO}）配合，调取了登记系统数据。",
    "who only was there": f"第二次和同事李秀英（{MOBILE}）出差，3月8日我住汉庭酒店609房。",
}
# who may be told of
THEIRS = {
    "no document is near": f"前台李秀英（手机{MOBILE}）\n",
    "another guest": f"{STAY}李秀英（手机{MOBILE}）\n{NEXT}",
    "whom somebody met": f"{STAY}民警对李秀英（手机{MOBILE}）作了询问。\n{NEXT}",
    "of whom no more is said": f"{STAY}前台李秀英，护照{PASSPORT}，手机{MOBILE}\n",
}


@pytest.mark.parametrize("name", BESIDE)
def test_bystanders_are_no_records(name: str, tmp_path: Path) -> None:
    # somebody else's stay stands below: who is named between events is left out by what is said of him alone
    assert records(tmp_path, f"{STAY}{BESIDE[name]}\n{NEXT}") == {"hotel.stay": 2}


@pytest.mark.parametrize("name", THEIRS)
def test_others_are(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, THEIRS[name])["identity.person"] == 1


def test_a_call_is_of_its_telephone_whoever_has_it(tmp_path: Path) -> None:
    call = f"证人李秀英（{MOBILE}）2019年3月5日10:01主叫18782205519，通话65秒。\n"
    assert records(tmp_path, f"{STAY}{call}") == {"hotel.stay": 1, "phone.cdr": 1}
