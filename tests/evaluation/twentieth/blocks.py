"""Labelled blocks: one block for every record, in many layouts."""
from ways_flat import pad, width

NOISE = ["打印时间见页脚", "第 1 页", "内部资料", "复印无效"]


def plain(b, t, r, latin):
    """Layout plain."""
    sep = ": " if latin else "："
    return "\n\n".join("\n".join(f"{k}{sep}{v}" for k, v in x) for x in b)


def brackets(b, t, r, latin):
    """Layout brackets."""
    return "\n\n".join("\n".join(f"【{k}】{v}" for k, v in x) for x in b)


def ruled(b, t, r, latin):
    """Layout ruled."""
    return ("\n" + "-" * 40 + "\n").join("\n".join(f"{k}: {v}" for k, v in x) for x in b)


def one_line(b, t, r, latin):
    """Layout one line."""
    sep, end = (": ", "; ") if latin else ("：", "；")
    return "\n".join(end.join(f"{k}{sep}{v}" for k, v in x) for x in b)


def bullets(b, t, r, latin):
    """Layout bullets."""
    word = "Record" if latin else "登记"
    return "\n\n".join(f"### {word} {i}\n\n" + "\n".join(f"- **{k}**: {v}" for k, v in x) for i, x in enumerate(b, 1))


def two_up(b, t, r, latin):
    """Layout two up."""
    out = []
    for x in b:
        cells = [f"{k}：{v}" for k, v in x]
        w = max(width(c) for c in cells[::2]) + 4
        out.append("\n".join(pad(cells[i], w) + (cells[i + 1] if i + 1 < len(cells) else "") for i in range(0, len(cells), 2)))
    return "\n\n".join(o.rstrip() for o in out)


def ocr(b, t, r, latin):
    """As read by OCR: spaced labels, missing colons, page noise."""
    out = []
    for i, x in enumerate(b):
        for k, v in x:
            lab = " ".join(k) if len(k) == 2 and not k.isascii() else k
            out.append(lab + r.choice([" ", "  ", "：", ": "]) + v)
        out.append("" if latin else r.choice(NOISE) if i % 3 == 2 else "")
    return "\n".join(out)


def underscores(b, t, r, latin):
    """Layout underscores."""
    return "\n\n".join((("FORM No. " if latin else "登记表 第") + str(i) + ("" if latin else "份") + "\n") + "\n".join(f"{k}：____{v}____" for k, v in x) for i, x in enumerate(b, 1))


def slip(b, t, r, latin):
    """Till slips of 36 columns."""
    out = []
    for x in b:
        rows = [f"{pad(k + ':', 14)}{v}" for k, v in x]
        out.append("\n".join(["*" * 36] + rows + ["*" * 36, "THANK YOU" if latin else "    请妥善保管    ", ""]))
    return "\n".join(out)


def boxed(b, t, r, latin):
    """Layout boxed."""
    out = []
    for x in b:
        lines = [f" {k}：{v}" for k, v in x]
        w = max(map(width, lines)) + 2
        out.append("\n".join(["┌" + "─" * w + "┐"] + ["│" + pad(s, w) + "│" for s in lines] + ["└" + "─" * w + "┘"]))
    return "\n".join(out)


def ascii_card(b, t, r, latin):
    """Layout ascii card."""
    out = []
    for x in b:
        lines = [f" {k} | {v}" for k, v in x]
        w = max(map(width, lines)) + 1
        out.append("\n".join(["+" + "=" * w + "+"] + ["|" + pad(s, w) + "|" for s in lines] + ["+" + "=" * w + "+"]))
    return "\n\n".join(out)


def numbered(b, t, r, latin):
    """Layout numbered."""
    out = []
    for i, x in enumerate(b, 1):
        out.append(f"{i}、" + "\n   ".join(f"（{j}）{k}：{v}" for j, (k, v) in enumerate(x, 1)))
    return "\n".join(out)


def dotted(b, t, r, latin):
    """Layout dotted."""
    return "\n\n".join("\n".join(k + " " + "." * max(3, 22 - width(k)) + " " + v for k, v in x) for x in b)


def two_lines(b, t, r, latin):
    """Label on a line, value on the next, as copied out of a PDF."""
    return "\n\n\n".join("\n".join(f"{k}：\n{v}" for k, v in x) for x in b)


def mails(b, t, r, latin):
    """Several notification mails in one text."""
    out = []
    for x in b:
        h = f"From: notice@system.invalid\nDate: {r.choice(['Mon', 'Tue', 'Fri'])}, {r.randrange(10, 28)} May 2020 1{r.randrange(10)}:{r.randrange(10, 59)}:00 +0800\nSubject: {t}\n\n"
        out.append(h + ("" if latin else "您好，系统收到一条新登记，内容如下：\n") + "\n".join(f"  {k}：{v}" for k, v in x) + ("\n" if latin else "\n请及时处理。\n"))
    return "\n\n".join(out)


def forwarded(b, t, r, latin):
    """Blocks forwarded in a chat."""
    out = []
    for x in b:
        out.append(f"{r.choice(['小林', '老K', '阿红', '值班室'])} 2021/{r.randrange(1, 12)}/{r.randrange(1, 28)} {r.randrange(8, 22)}:{r.randrange(10, 59)}\n" + "\n".join(f"{k}:{v}" for k, v in x))
        if r.random() < .3:
            out.append("小林 撤回了一条消息")
    return "\n\n".join(out)


def tickets(b, t, r, latin):
    """Layout tickets."""
    out = []
    for x in b:
        out.append(f"#{r.randrange(20100, 98000)} [{'open' if latin else '处理中'}] {t}\n" + "\n".join(f"  > {k} = {v}" for k, v in x) + f"\n  -- {'agent' if latin else '受理人'} {r.choice(['kf03', 'kf11', 'kf27'])}")
    return "\n\n".join(out)


def slashes(b, t, r, latin):
    """Layout slashes."""
    return "\n".join("◆ " + " / ".join(f"{k} {v}" for k, v in x) for x in b)


def tabbed(b, t, r, latin):
    """A printed form copied with tabs, four cells a line."""
    out = []
    for x in b:
        rows = ["\t".join(f"{k}\t{v}" for k, v in x[i:i + 2]) for i in range(0, len(x), 2)]
        out.append(t + "\n" + "\n".join(rows))
    return "\n\n".join(out)


LAYOUTS = [plain, brackets, ruled, one_line, bullets, two_up, ocr, underscores, slip, boxed, ascii_card, numbered, dotted, two_lines, mails, forwarded, tickets, slashes, tabbed]


def pnr(recs, fmt, r):
    """Terminal screens of a reservation system."""
    out = []
    for f in recs:
        d = f["deptime"]
        day = "MO TU WE TH FR SA SU".split()[d.weekday()] + f"{d.day:02d}" + "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()[d.month - 1]
        al = f["flight"][:2]
        out.append(f">RT {f['pnr']}\n 1.{f['upper']} {f['pnr']}\n 2.  {f['flight']} {f['cabin']}   {day}  {f['dep']}{f['arr']} HK1   {d:%H%M} {(d.hour + 2) % 24:02d}{d.minute:02d}          E T2--\n"
                   f" 3.SSR FOID {al} HK1 NI{f['id']}/P1\n 4.SSR TKNE {al} HK1 {f['dep']}{f['arr']} {f['flight'][2:]} {f['cabin']}{day[2:]} {f['ticket'].replace('-', '')}/1/P1\n 5.OSI {al} CTCM{f['mobile']}/P1\n 6.{r.choice(['SHA', 'PEK', 'CAN'])}{r.randrange(100, 999)}")
    return "\n\n".join(out)


def train_face(recs, fmt, r):
    """Faces of train tickets as text."""
    out = []
    for f in recs:
        out.append(f"{f['ticket']}                检票:{r.randrange(2, 20)}{r.choice('AB')}\n{f['dep']}站    {f['train']}    {f['arr']}站\n{f['deptime']:%Y年%m月%d日 %H:%M}开        {f['seat']}\n￥{f['fare']}元 网        {f['seatclass']}\n限乘当日当次车\n{f['id']} {f['name']}\n买票请到12306 发货请到95306")
    return "\n\n".join(out)


def bank_slip(recs, fmt, r):
    """Electronic slips of transfers."""
    out = []
    for f in recs:
        out.append(f"{f['bank']} 电子回单\n回单编号：{f['flow']}    交易时间：{f['time']:%Y-%m-%d %H:%M:%S}\n付款人户名：{f['name']}\n付款人账号：{f['card']}\n付款人证件号码：{f['id']}\n收款人户名：{f['peer']}\n收款人账号：{f['peercard']}\n金额（小写）：￥{f['amount']}\n交易后余额：{f['balance']}\n摘要：{f['summary']}\n（电子回单专用章）")
    return "\n\n".join(out)


def id_face(recs, fmt, r):
    """Identity cards read by OCR, with the phone written beside."""
    out = []
    for f in recs:
        b = f["birth"]
        out.append(f"姓名 {f['name']}\n性别 {f['sex']}  民族 {f['nation'].replace('族', '')}\n出生 {b.year}年{b.month}月{b.day}日\n住址 {f['addr']}\n公民身份号码 {f['id']}\n（手写：电话 {f['mobile']}）")
    return "\n\n".join(out)


def licence_face(recs, fmt, r):
    """Driving licences read by OCR."""
    out = []
    for f in recs:
        out.append(f"中华人民共和国机动车驾驶证\n证号 {f['id']}\n姓名 {f['name']}  性别 {f['sex']}  国籍 中国\n住址 {f['addr']}\n出生日期 {f['birth']:%Y-%m-%d}  初次领证日期 {f['first']:%Y-%m-%d}\n准驾车型 {f['cls']}\n有效期限 {f['first']:%Y-%m-%d} 至 {f['until']:%Y-%m-%d}\n档案编号 {f['archive']}")
    return "\n\n".join(out)


def vehicle_face(recs, fmt, r):
    """Vehicle licences read by OCR."""
    out = []
    for f in recs:
        out.append(f"中华人民共和国机动车行驶证\n号牌号码 {f['plate']}   车辆类型 {f['ptype']}\n所有人 {f['name']}\n（附所有人身份证 {f['id']}）\n住址 {f['addr']}\n使用性质 {f['use']}   品牌型号 {f['model']}\n车辆识别代号 {f['vin']}\n发动机号码 {f['engine']}\n注册日期 {f['regdate']:%Y-%m-%d}")
    return "\n\n".join(out)


SPECIAL = {"travel.flight": pnr, "travel.train": train_face, "bank.transaction": bank_slip, "identity.person": id_face, "driving.licence": licence_face, "driving.vehicle": vehicle_face}
TITLES = {
    "hotel.stay": "旅客住宿登记", "travel.flight": "航班出票信息", "travel.train": "火车票订单", "bank.transaction": "账户交易", "bank.account": "开户资料", "bank.balance": "存款余额查询",
    "border.crossing": "出入境记录", "netcafe.session": "上网实名登记", "crime.case": "案件人员信息", "property.housing": "不动产登记信息", "property.rental": "租赁合同信息", "driving.licence": "驾驶证信息",
    "driving.vehicle": "机动车登记信息", "phone.cdr": "通话记录", "phone.sms": "短信记录", "location.fix": "手机定位结果", "identity.person": "人员基本信息"}
TITLES_EN = {
    "hotel.stay": "Guest stay", "travel.flight": "Flight booking", "travel.train": "Train booking", "bank.transaction": "Transfer advice", "bank.account": "Account opening", "bank.balance": "Balance enquiry",
    "border.crossing": "Border crossing", "netcafe.session": "Netbar session", "crime.case": "Police case", "property.housing": "Property title", "property.rental": "Tenancy", "driving.licence": "Driving licence",
    "driving.vehicle": "Vehicle registration", "phone.cdr": "Call record", "phone.sms": "Text message", "location.fix": "Phone location", "identity.person": "Customer"}
