"""Records that notes, slips and lists of running text tell of, each in its own wording; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_record_prose import CARD, MOBILE, ONE, PASSPORT, records

TOLD = {
    # sums in the capital signs of banks, and rounded ones
    f"王建国 / {ONE} / 卡{CARD} / 账户余额人民币贰拾万壹仟玖佰玖拾捌元整 / 查询日2016-02-11": "bank.balance",
    f"兹证明王建国，居民身份证{ONE}，账户{CARD}余额计人民币壹万陆仟陆佰叁拾叁元整。": "bank.balance",
    f"王建国，护照号{PASSPORT}，人民币卡{CARD}余额约38.7万（6.28）": "bank.balance",
    f"王建国，{ONE}，定期存单叁拾万元整，存期三年，建设银行": "bank.balance",
    f"王建国（{ONE}）名下农行卡结余3.5万，折子没查": "bank.balance",
    # the slips of terminals
    f"恒达贸易有限公司  TID 92485381  CARD {CARD}  王建国  SALE  20NOV18 16:10  RMB8,534.54  {MOBILE}": (
        "bank.transaction"
    ),
    f"MERCHANT 蓝天加油站  王建国 CARD {CARD}  REFUND  2018/11/20  REF 304432998  CNY 534.54  TEL {MOBILE}": (
        "bank.transaction"
    ),
    f"终端号 92485381 卡号{CARD} 预授权完成 持卡人王建国 {ONE} 授权码 304432  金额8,534.54": "bank.transaction",
    f"2014-07-17 05:16　王建国，卡号{CARD}，借方20.63，对手罗玉强，渠道手机银行。": "bank.transaction",
}
NOT_TOLD = {
    f"王建国（{ONE}）借给李秀英伍拾万元整，约定三年还清": "identity.person",
    f"王建国（{ONE}）投资理财产品，起点伍万元": "identity.person",
    f"王建国（{ONE}）卡号{CARD}，借方向银行提交了材料，2014-07-17，对方李秀英，额度20.63元": "bank.account",
    f"王建国 {ONE} 办理POS机一台，终端号 92485381，结算卡号{CARD}，押金RMB 99.00": "bank.account",
    f"TID 92485381 王建国 {MOBILE} CARD {CARD} SALE staff, joined 20NOV18": "bank.account",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_notes_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}
