"""Blocks as one system prints them: tickets, slips, cards read by OCR."""


def pnr(f, r):
    """A terminal screen of a reservation system."""
    d = f["deptime"]
    day = f"{('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[d.weekday()]}{d.day:02d}"
    month = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"[d.month * 3 - 3 : d.month * 3]
    line, way = f["flight"][:2], f["dep"] + f["arr"]
    times = f"{d:%H%M} {(d.hour + 2) % 24:02d}{d.minute:02d}"
    number = f["ticket"].replace("-", "")
    return (
        f">RT {f['pnr']}\n"
        f" 1.{f['upper']} {f['pnr']}\n"
        f" 2.  {f['flight']} {f['cabin']}   {day}{month}  {way} HK1   {times}          E T2--\n"
        f" 3.SSR FOID {line} HK1 NI{f['id']}/P1\n"
        f" 4.SSR TKNE {line} HK1 {way} {f['flight'][2:]} {f['cabin']}{day[2:]}{month} {number}/1/P1\n"
        f" 5.OSI {line} CTCM{f['mobile']}/P1\n"
        f" 6.{r.choice(['SHA', 'PEK', 'CAN'])}{r.randrange(100, 999)}"
    )


def train_face(f, r):
    """The face of a train ticket."""
    return (
        f"{f['ticket']}                检票:{r.randrange(2, 20)}{r.choice('AB')}\n"
        f"{f['dep']}站    {f['train']}    {f['arr']}站\n"
        f"{f['deptime']:%Y年%m月%d日 %H:%M}开        {f['seat']}\n"
        f"￥{f['fare']}元 网        {f['seatclass']}\n"
        "限乘当日当次车\n"
        f"{f['id']} {f['name']}\n"
        "买票请到12306 发货请到95306"
    )


def bank_slip(f, r):
    """The electronic slip of a transfer."""
    return (
        f"{f['bank']} 电子回单\n"
        f"回单编号：{f['flow']}    交易时间：{f['time']:%Y-%m-%d %H:%M:%S}\n"
        f"付款人户名：{f['name']}\n"
        f"付款人账号：{f['card']}\n"
        f"付款人证件号码：{f['id']}\n"
        f"收款人户名：{f['peer']}\n"
        f"收款人账号：{f['peercard']}\n"
        f"金额（小写）：￥{f['amount']}\n"
        f"交易后余额：{f['balance']}\n"
        f"摘要：{f['summary']}\n"
        "（电子回单专用章）"
    )


def id_face(f, r):
    """An identity card read by OCR, with the phone written beside."""
    b = f["birth"]
    return (
        f"姓名 {f['name']}\n"
        f"性别 {f['sex']}  民族 {f['nation'].replace('族', '')}\n"
        f"出生 {b.year}年{b.month}月{b.day}日\n"
        f"住址 {f['addr']}\n"
        f"公民身份号码 {f['id']}\n"
        f"（手写：电话 {f['mobile']}）"
    )


def licence_face(f, r):
    """A driving licence read by OCR."""
    return (
        "中华人民共和国机动车驾驶证\n"
        f"证号 {f['id']}\n"
        f"姓名 {f['name']}  性别 {f['sex']}  国籍 中国\n"
        f"住址 {f['addr']}\n"
        f"出生日期 {f['birth']:%Y-%m-%d}  初次领证日期 {f['first']:%Y-%m-%d}\n"
        f"准驾车型 {f['cls']}\n"
        f"有效期限 {f['first']:%Y-%m-%d} 至 {f['until']:%Y-%m-%d}\n"
        f"档案编号 {f['archive']}"
    )


def vehicle_face(f, r):
    """A vehicle licence read by OCR."""
    return (
        "中华人民共和国机动车行驶证\n"
        f"号牌号码 {f['plate']}   车辆类型 {f['ptype']}\n"
        f"所有人 {f['name']}\n"
        f"（附所有人身份证 {f['id']}）\n"
        f"住址 {f['addr']}\n"
        f"使用性质 {f['use']}   品牌型号 {f['model']}\n"
        f"车辆识别代号 {f['vin']}\n"
        f"发动机号码 {f['engine']}\n"
        f"注册日期 {f['regdate']:%Y-%m-%d}"
    )


FACES = {
    "travel.flight": pnr,
    "travel.train": train_face,
    "bank.transaction": bank_slip,
    "identity.person": id_face,
    "driving.licence": licence_face,
    "driving.vehicle": vehicle_face,
}
