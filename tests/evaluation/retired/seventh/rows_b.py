"""Rows of bank, driving, telephones, places and persons."""


def bank_account(g, p, c):
    return {
        "bank_name": p["bank"],
        "branch": f"{p['bank']}{c['reg'][2][:-1]}{g.pick('street')}支行",
        "opened": g.day(2006, 2021),
        "acct_state": g.pick(["正常", "正常", "正常", "睡眠", "挂失"]),
        "card_type": g.pick(["借记卡", "借记卡I类", "借记卡II类"]),
        "branch_tel": g.landline(c["reg"][5]),
        "manager": g.name()[0],
        "cust_no": f"10{g.num(8)}",
        "level": g.pick(["普通", "金卡", "白金"]),
    }


def money(g, most=6):
    """Make an amount with two decimals."""
    return f"{int(g.num(g.r.randint(2, most), '123456789'))}.{g.num(2)}"


def bank_balance(g, p, c):
    total = money(g)
    return {
        "bank_name": p["bank"],
        "branch": f"{p['bank']}{c['reg'][2][:-1]}{g.pick('street')}支行",
        "balance": total,
        "usable": total,
        "currency": "人民币",
        "as_of": c["day"],
        "product": g.pick(["活期", "定期一年", "活期", "通知存款"]),
        "level": g.pick(["普通", "金卡", "白金"]),
        "day_avg": money(g),
    }


def bank_transaction(g, p, c):
    out = g.chance(0.6)
    amount = money(g, 5)
    return {
        "tx_time": g.when(2016, 2022, (7, 22)),
        "summary": g.pick("summary" if out else "income"),
        "tx_amount": f"-{amount}" if out else amount,
        "dc": "支出" if out else "收入",
        "tx_balance": money(g),
        "other_name": g.name()[0],
        "other_card": g.card()[0],
        "tx_channel": g.pick("txch"),
        "currency": "人民币",
        "bank_name": p["bank"],
        "other_bank": g.pick("bank").split(":")[2],
    }


def driving_licence(g, p, c):
    first = g.day(2007, 2018)
    return {
        "archive": f"{c['reg'][0][:4]}{g.num(8)}",
        "class": g.pick(["C1", "C1", "C2", "B2", "A2", "C1E", "B1", "A1A2"]),
        "first_issue": first,
        "valid_to": first.replace(day=min(first.day, 28), year=first.year + g.pick([6, 16])),
        "issuer": f"{c['reg'][2]}公安局交通警察支队车辆管理所",
        "points": str(g.pick([0, 0, 0, 1, 2, 3, 6, 9])),
        "lic_state": g.pick(["正常", "正常", "正常", "逾期未换证", "超分"]),
        "check_day": g.day(2018, 2022),
    }


def driving_vehicle(g, p, c):
    day = g.day(2010, 2022)
    return {
        "plate": g.plate(c["reg"][4]),
        "plate_type": "小型汽车",
        "vin": g.vin(),
        "engine": f"{g.pick('ABCDEGH')}{g.num(6)}",
        "model": f"{g.pick('model')}{g.pick(['A', 'GAL', 'CV', 'BD'])}",
        "color": g.pick("color"),
        "first_reg": day,
        "vuse": g.pick(["非营运", "非营运", "非营运", "预约出租客运", "货运"]),
        "insured_to": day.replace(day=1, year=day.year + 1),
        "vstate": g.pick(["正常", "正常", "逾期未检验", "抵押"]),
        "station_tel": c["tel"],
    }


def phone_cdr(g, p, c):
    secs = g.r.randint(4, 1900)
    return {
        "peer": g.mobile(),
        "call_time": g.when(2014, 2021),
        "secs": str(secs),
        "length": f"{secs // 60}分{secs % 60}秒",
        "call_way": g.pick(["主叫", "被叫"]),
        "call_place": c["reg"][2] if g.chance(0.8) else g.region()[2],
        "call_type": g.pick(["本地", "国内长途", "国内漫游"]),
        "call_fee": f"0.{g.num(2)}",
        "plan": g.pick(["套餐内", "0.00"]),
    }


def phone_sms(g, p, c):
    return {
        "peer": g.mobile(),
        "sms_time": g.when(2014, 2021),
        "sms_way": g.pick(["发送", "接收"]),
        "content": g.pick("smstext"),
        "sms_state": g.pick(["成功", "成功", "已读"]),
        "slot": g.pick(["SIM1", "SIM2"]),
    }


def location_fix(g, p, c):
    reg = c["reg"]
    return {
        "fix_time": g.when(2016, 2021),
        "lng": f"{c['lng'] + g.r.uniform(-0.2, 0.2):.6f}",
        "lat": f"{c['lat'] + g.r.uniform(-0.2, 0.2):.6f}",
        "near": f"{reg[2]}{reg[3]}{g.pick('street')}附近",
        "radius": str(g.pick([50, 120, 300, 500, 800])),
        "source": g.pick(["GPS", "基站", "WIFI"]),
        "speed": f"{g.r.randint(0, 88)}.{g.num(1)}",
    }


def identity_person(g, p, c):
    return {
        "issuer_id": f"{p['reg'][2]}公安局{p['reg'][3][:-1]}分局",
        "valid_id": f"{g.r.randint(2008, 2018)}.0{g.r.randint(1, 9)}.1{g.num(1)}-长期",
        "house_rel": g.pick(["户主", "子", "户主"] if p["sex"] == "男" else ["户主", "妻", "女"]),
        "wechat_nick": g.pick("remark"),
    }
