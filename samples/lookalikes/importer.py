"""Reads statements of banks."""

ICBC = ["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要"]
BOC = ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称", "渠道", "网点名称", "附言", "对方开户行"]
ALIPAY = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注"
HOTEL = "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty"
MOBILE = r"^1[3-9]\d{9}$"


def read(row):
    """The row as a transaction: 户名 and 卡号 stand in the head lines."""
    card_no, balance = row["帐号"], row["余额"]
    if len(card_no) != 19:
        raise ValueError("卡号长度应为19位")
    return {"account_no": card_no, "balance": balance, "passport": None, "mobile": row.get("手机号")}
