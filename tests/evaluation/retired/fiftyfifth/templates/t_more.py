"""odd shapes: grouped, transposed, merged, dumps, bots, transcripts"""
from .lib import *
from .t_prose import PR


def GR(kind, name, cls, head, line, wrap=lambda c, o: "\n".join(o) + "\n", n=(1, 6), per=(2, 7), ext="txt", enc=None, doc="grouped"):
    """one head per person, one line per record"""
    def g(c):
        o = []
        for p in c.ps(*n):
            ev = sorted((EV[kind](c, p) for _ in range(c.r.randint(*per))), key=lambda e: e.t)
            o.append("\n".join([head(c, p)] + [line(c, p, e) for e in ev])); c.rec(p, len(ev))
        return wrap(c, o)
    reg(kind, name, cls, g, ext, enc, cls + ": " + doc)


GR("hotel.stay", "g_ht_tree", "struct", lambda c, p: f"▼ {p.name} / {p.id} / {p.sex}", lambda c, p, e: f"    {f(e.t, '%Y-%m-%d %H:%M')} → {f(e.o, '%m-%d %H:%M')}  {e.hotel}  {e.room}房", doc="tree per person")
GR("travel.train", "g_tr_tree", "struct", lambda c, p: f"[{p.id}] {p.name} {p.mob}", lambda c, p, e: f"  - {d(e.t)} {e.no} {e.a}/{e.b} {e.car:02d}-{e.seat} ￥{e.fare}", doc="list per passenger")
GR("netcafe.session", "g_nc_tree", "struct", lambda c, p: f"对象：{p.name}（{p.id}）近期上网：", lambda c, p, e: f"\t{e.bar}\t{e.n}号机\t{f(e.t, '%m/%d %H:%M')} 上线\t{f(e.o, '%m/%d %H:%M')} 下线", doc="tab list per person")
GR("border.crossing", "g_bd_md", "struct", lambda c, p: f"### {p.name} {p.pp}", lambda c, p, e: f"* {d(e.t)} **{e.io}** {e.port} ({e.to})", lambda c, o: "\n\n".join(o) + "\n", ext="md", doc="markdown bullets per person")
GR("bank.transaction", "g_tx_merge", "table", lambda c, p: f"{p.name},{p.id},{p.card},,,,", lambda c, p, e: f",,,{f(e.t)},{e.io},{e.amt},{e.bal}", lambda c, o: "户名,证件号,卡号,交易时间,收支,金额,余额\n" + "\n".join(o) + "\n", ext="txt", n=(1, 5), per=(3, 9), doc="csv with person on a row of its own")
GR("phone.cdr", "g_cd_tree", "struct", lambda c, p: f"== {p.mob} {p.name} ==", lambda c, p, e: f"{f(e.t, '%m%d %H%M%S')} {'>' if e.dir == '主叫' else '<'} {c.peer()} {e.dur // 60:02d}:{e.dur % 60:02d}", n=(1, 3), per=(4, 16), doc="compact call list")
GR("location.fix", "g_lo_gpx", "struct", lambda c, p: f'<trk><name>{p.name} {p.mob}</name><trkseg>', lambda c, p, e: f'<trkpt lat="{e.lat}" lon="{e.lng}"><time>{f(e.t, "%Y-%m-%dT%H:%M:%SZ")}</time><speed>{e.sp}</speed></trkpt>', lambda c, o: '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="tracker">\n' + "\n".join(x + "\n</trkseg></trk>" for x in o) + "\n</gpx>\n", n=(1, 3), per=(4, 14), ext="gpx", enc=["utf-8"], doc="gpx of a person's phone")
GR("property.housing", "g_hs_tree", "struct", lambda c, p: f"权利人：{p.name}，证件号：{p.id}", lambda c, p, e: f"  （{e.use}）{e.addr}{e.rm}，{e.area}㎡，{e.cert}", n=(1, 6), per=(1, 4), doc="holdings per owner")


@FR("identity.person", "o_id_transposed", "table", "txt", None, "transposed csv, a column per person")
def _(c):
    ps = c.ps(3, 9)
    for p in ps: c.rec(p)
    return "\n".join([",".join(["姓名"] + [p.name for p in ps]), ",".join(["性别"] + [p.sex for p in ps]), ",".join(["身份证号"] + [p.id for p in ps]), ",".join(["手机"] + [p.mob for p in ps]), ",".join(["住址"] + [p.addr for p in ps])]) + "\n"


@FR("hotel.stay", "o_ht_twoline", "struct", "txt", None, "receipt printer, two lines a guest")
def _(c):
    o = f"{c.ch(*HOT)}  在住打印  {ds(c.base)}\n" + "=" * 32 + "\n"
    for p in c.ps(3, 18):
        e = H(c, p)
        o += f"{e.room:<6}{p.name}  {p.mob}\n      IN {f(e.t, '%m%d/%H%M')} OUT {f(e.o, '%m%d/%H%M')} ￥{e.rate}\n"; c.rec(p)
    return o + "=" * 32 + "\n"


def mybatis(kind, name, sqltext, par):
    @FR(kind, name, "struct", "log", None, "log: mybatis parameters")
    def _(c):
        o = ""
        for p in c.ps(3, 16):
            e = EV[kind](c, p); t = f(e.t, "%Y-%m-%d %H:%M:%S")
            a = par(c, p, e)
            o += f"{t} DEBUG [m.insert] - ==>  Preparing: {sqltext} VALUES ({', '.join('?' * len(a))})\n{t} DEBUG [m.insert] - ==> Parameters: {', '.join(str(x) + '(String)' for x in a)}\n{t} DEBUG [m.insert] - <==    Updates: 1\n"; c.rec(p)
        return o


mybatis("driving.vehicle", "o_dv_mybatis", "INSERT INTO veh_reg (plate, vin, owner, owner_id, engine_no, brand)", lambda c, p, e: [p.plate, p.vin, p.name, p.id, p.eng, p.car])
mybatis("bank.account", "o_ba_mybatis", "INSERT INTO bind_card (real_name, id_no, card_no, reserve_mobile, bank)", lambda c, p, e: [p.name, p.id, p.card, p.mob, p.bank])


def binlog(kind, name, tab, par):
    @FR(kind, name, "struct", "txt", None, "mysqlbinlog rows")
    def _(c):
        o = "/*!50530 SET @@SESSION.PSEUDO_SLAVE_MODE=1*/;\n"
        for p in c.ps(2, 14):
            e = EV[kind](c, p)
            o += f"# at {c.r.randint(100, 99999)}\n#{f(e.t, '%y%m%d %H:%M:%S')} server id 1  end_log_pos {c.r.randint(1000, 99999)}  Write_rows: table id {c.r.randint(70, 200)}\n### INSERT INTO `db`.`{tab}`\n### SET\n" + "".join(f"###   @{i}='{x}'\n" for i, x in enumerate(par(c, p, e), 1)); c.rec(p)
        return o


binlog("crime.case", "o_cr_binlog", "wf_person_case", lambda c, p, e: [e.no, p.name, p.id, e.cr, f(e.t), e.unit, e.res])
binlog("property.rental", "o_rn_binlog", "lease_contract", lambda c, p, e: [e.no, p.name, p.id, p.mob, e.addr + e.rm, e.rent, d(e.t), d(e.o)])


@FR("bank.account", "o_ba_phpser", "struct", "txt", ["utf-8"], "php serialize")
def _(c):
    o = []
    b = lambda s: f's:{len(str(s).encode())}:"{s}";'
    for p in c.ps(2, 14):
        k = [("truename", p.name), ("idcard", p.id), ("bankname", p.bank), ("bankcard", p.card), ("phone", p.mob)]
        o.append(f"a:{len(k)}:{{" + "".join(b(x) + b(y) for x, y in k) + "}"); c.rec(p)
    return "\n".join(o) + "\n"


@FR("property.housing", "o_hs_fetchall", "struct", "txt", None, "python tuples of a cursor")
def _(c):
    o = []
    for p in c.ps(3, 20):
        e = HS(c, p)
        o.append((e.b, e.rm, p.name, p.mob, p.id, e.area, e.cert)); c.rec(p)
    return ">>> cur.execute(\"select ld,fh,yz,dh,zjh,mj,qzh from yezhu\")\n>>> cur.fetchall()\n[" + ",\n ".join(map(repr, o)) + "]\n"


@FR("driving.licence", "o_dl_dl", "struct", "html", ["utf-8"], "html definition lists")
def _(c):
    o = "<html><body class='m-page'>\n"
    for p in c.ps(1, 10):
        e = L(c, p)
        o += f"<dl class='card'><dt>驾驶人</dt><dd>{p.name}</dd><dt>驾驶证号</dt><dd>{p.id}</dd><dt>准驾车型</dt><dd>{p.cls}</dd><dt>有效期止</dt><dd>{d(e.to)}</dd><dt>累积记分</dt><dd>{e.pts}分</dd></dl>\n"; c.rec(p)
    return o + "</body></html>\n"


@FR("phone.cdr", "o_cd_js", "struct", "js", ["utf-8"], "javascript variable")
def _(c):
    p = c.p()
    o = f"var owner = {{name: '{p.name}', number: '{p.mob}'}};\nvar callList = [\n"
    for _ in range(c.r.randint(5, 30)):
        e = CD(c, p)
        o += f"  ['{f(e.t)}', '{e.dir}', '{c.peer()}', {e.dur}, '{e.loc}'],\n"; c.rec(p)
    return o + "];\nrenderTable(callList);\n"


@FR("travel.flight", "o_fl_ics", "struct", "ics", ["utf-8"], "calendar of a travel desk")
def _(c):
    o = "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:差旅\n"
    for p in c.ps(2, 12):
        e = F(c, p)
        o += f"BEGIN:VEVENT\nDTSTART:{f(e.t, '%Y%m%dT%H%M%S')}\nDTEND:{f(e.o, '%Y%m%dT%H%M%S')}\nSUMMARY:{p.name} {e.no} {e.a}-{e.b}\nDESCRIPTION:乘机人{p.name}\\, 证件{p.id}\\, 票号{e.tk}\\, 座位{e.seat}\nEND:VEVENT\n"; c.rec(p)
    return o + "END:VCALENDAR\n"


@FR("identity.person", "o_id_ldif", "struct", "ldif", ["utf-8"], "ldif of staff")
def _(c):
    o = "version: 1\n\n"
    for i, p in enumerate(c.ps(2, 16)):
        o += f"dn: uid=u{1001 + i * 3},ou=staff,dc=corp,dc=local\nobjectClass: inetOrgPerson\ncn: {p.name}\nmobile: {p.mob}\nhomePhone: {p.land}\nmail: {p.email}\nemployeeIdCard: {p.id}\nhomePostalAddress: {p.addr}\n\n"; c.rec(p)
    return o


@FR("phone.sms", "o_sm_qqexp", "struct", "txt", None, "message manager export")
def _(c):
    p = c.p()
    q = [c.p() for _ in range(3)]
    o = f"消息记录（此消息记录为文本格式）\n================================\n机主:{p.name} 本机号码:{p.mob}\n消息分组:短信\n================================\n"
    for _ in range(c.r.randint(5, 30)):
        e = SM(c, p); x = c.r.choice(q)
        o += f"\n{f(e.t)} {x.name}({x.mob}) {'收到' if e.dir == '收' else '发出'}\n{e.txt}\n"; c.rec(p)
    return o


@FR("location.fix", "o_lo_logfmt", "struct", "log", None, "logfmt")
def _(c):
    o = ""
    for p in c.ps(1, 5):
        for _ in range(c.r.randint(3, 10)):
            e = LF(c, p)
            o += f'ts="{f(e.t)}" level=info svc=lbs user="{p.name}" msisdn={p.mob} lng={e.lng} lat={e.lat} acc={e.rad} addr="{e.place}"\n'; c.rec(p)
    return o


@FR("bank.balance", "o_bb_kafka", "struct", "txt", None, "kafka console consumer")
def _(c):
    o = "$ kafka-console-consumer.sh --topic acct.balance --from-beginning --property print.key=true\n"
    for p in c.ps(3, 20):
        e = A(c, p)
        o += p.card + "\t" + J({"custNm": p.name, "certNo": p.id, "bal": e.bal.replace(",", ""), "avl": e.avail, "dt": d8(c.base)}) + "\n"; c.rec(p)
    return o + "^CProcessed a total of " + str(c.records) + " messages\n"


@FR("bank.balance", "o_bb_screen", "struct", "txt", ["gb18030", "utf-8"], "teller screens")
def _(c):
    o = ""
    for p in c.ps(1, 8):
        e = A(c, p)
        o += f"交易码:{c.r.randint(1000, 9999)}  柜员:{c.dig(5)}  机构:{e.br}\n┌──────────────────────┐\n│账号 {p.card}\n│户名 {p.name}\n│证件 {p.id}\n│余额 {e.bal:>16}\n│冻结 {e.fz:>16}\n└──────────────────────┘\n\n"; c.rec(p)
    return o


# bots and carelessly written things --------------------------------------
PR("crime.case", "o_cr_bot", lambda c, p, e: f"🔍 {p.name} | {p.id}\n├ 前科：有\n├ 案由：{e.cr}\n├ 时间：{d(e.t)}\n├ 单位：{e.unit}\n└ 处理：{e.res}", lambda c, b, ps: b + "\n\n💰 本次扣除 30 积分\n", n=(1, 6), join="\n\n", enc=["utf-8"], shape="bot reply, criminal records")
PR("property.rental", "o_rn_careless", lambda c, p, e: f"{e.rm} {p.name} {p.mob} 身份证{p.idl} {e.t.month}.{e.t.day}号搬进来的 {e.rent}一月 押{e.dep}  {c.ch('有狗', '夜班的', '老乡介绍的', '合同还没签')}", lambda c, b, ps: f"出租房本子  别删!!\n{b}\n三楼灯坏  找电工\n", n=(2, 14), shape="careless landlord's list")
PR("driving.vehicle", "o_dv_careless", lambda c, p, e: f"{p.plate} {p.name} {p.mob} {p.car} {c.ch('保养', '补漆', '换刹车片', '等配件')} 车架{p.vin}", lambda c, b, ps: f"修理厂今天进厂的\n{b}\n\n工时费月底一起算\n", n=(2, 12), shape="repair shop notes")
PR("travel.train", "o_tr_qa", lambda c, p, e: f"问：你的姓名、身份证号？\n答：{p.name}，{p.id}。\n问：你是怎么过来的？\n答：{dm(e.t)}坐{e.no}次火车，从{e.a}上车，到{e.b}下的，坐{e.car}车{e.seat}。\n问：有人同行吗？\n答：没有。", lambda c, b, ps: f"询 问 笔 录\n询问人：{c.p().name}  记录人：{c.p().name}\n{b}\n以上笔录我看过，和我说的一样。\n", n=(1, 4), join="\n----- 下一人 -----\n", shape="questioning about a journey")
PR("hotel.stay", "o_ht_qa", lambda c, p, e: f"答：我叫{p.name}，身份证号{p.id}，{dm(e.t)}晚上{hm(e.t)}左右住进{e.hotel}{e.room}房，{dm(e.o)}退的房。", lambda c, b, ps: "\n问：说一下你的住宿情况？\n".join([f"询问笔录（{dz(c.base)}，询问人{c.p().name}）"] + b.split("\n")) + "\n问：以上是否属实？\n答：属实。\n", n=(1, 4), shape="questioning about a stay")
PR("travel.flight", "o_fl_bot", lambda c, p, e: f"✈️ {e.no}  {d(e.t)}\n{e.a} {hm(e.t)} ➜ {e.b} {hm(e.o)}\n乘客 {p.name} {p.id}\n座位 {e.seat} 票号 {e.tk}", lambda c, b, ps: b + "\n\n（仅展示近三个月）\n", n=(1, 5), per=(1, 3), join="\n\n", enc=["utf-8"], shape="bot reply, flights")
PR("bank.balance", "o_bb_oneline", lambda c, p, e: f"{p.name}{p.bank}{p.card}还剩{e.bal}", lambda c, b, ps: "查到了哈，" + "；".join(b.split("\n")) + "。都是今早" + f"{c.r.randint(8, 11)}点的余额，身份证那边还没回\n", n=(1, 7), shape="one long line of balances")
PR("border.crossing", "o_bd_school", lambda c, p, e: f"{c.ch('高三', '高二', '国际部')}{p.name}（护照{p.pp}，家长电话{p.mob}）{dm(e.t)}从{e.port}{e.io}，{'去' if e.io == '出境' else '从'}{e.to}{'' if e.io == '出境' else '回来'}", lambda c, b, ps: f"各班报来的学生寒暑假出国情况\n{b}\n没报的班主任下班前补！\n", n=(2, 12), shape="school list of journeys")
PR("identity.person", "o_id_run", lambda c, p, e: f"{p.name}{p.id}{c.ch('电话', '手机号', ' 电话', ' ')}{p.mob}", lambda c, b, ps: "核酸补录 " + "，".join(b.split("\n")) + " 就这些人其他的都做过了\n", n=(2, 14), shape="one run-on line")
PR("netcafe.session", "o_nc_bot", lambda c, p, e: f"{c.i}) {e.bar}\n   机器{e.n} | {f(e.t, '%Y-%m-%d %H:%M')} ~ {f(e.o, '%m-%d %H:%M')}\n   {p.name} {p.id}", lambda c, b, ps: f"命中{c.i}条\n{b}\n— end —\n", n=(1, 5), per=(1, 4), shape="bot reply, cafes")
PR("bank.account", "o_ba_note", lambda c, p, e: f"{c.ch('他舅', '老板娘', '包工头', '二叔', '木工')}{p.name}的卡 {p.bank}{e.br} {p.cards}", lambda c, b, ps: f"工地发钱记的卡号\n{b}\n打完一个划掉一个\n", n=(2, 14), shape="handwritten style card list")
PR("phone.cdr", "o_cd_deliver", lambda c, p, e: f"{p.name}（{p.mob}）{dm(e.t)}{hm(e.t)}给我{c.ch('打来', '来过')}电话，讲了{e.dur // 60 + 1}分钟，{c.ch('问货到没', '催款', '要发票', '骂人')}", lambda c, b, ps: f"客服电话登记 {c.base.month}月\n{b}\n", n=(2, 12), shape="register of incoming calls")


# traditional characters ---------------------------------------------------
T5 = ["big5", "big5", "utf-8"]
TB("travel.flight", "fl_trad", semi, "乘客姓名|護照號碼|航班編號|出發|抵達|日期|座位|機票號碼", lambda c, p, e: [p.name, p.pp, e.no, e.a, e.b, d(e.t), e.seat, e.tk], n=(3, 18), enc=T5)
STR("border.crossing", "s_bd_trad", lambda c, p, e: {"旅客姓名": p.name, "證件號碼": p.pp, "方向": e.io, "管制站": e.port, "日期": ds(e.t), "目的地": e.to}, kvline, ext="txt", enc=T5)
PR("property.rental", "p_rn_trad", lambda c, p, e: f"{e.xq}{e.rm}室現由{p.name}承租，聯絡電話{p.mob}，身份證號碼{p.id}，租期{ds(e.t)}至{ds(e.o)}，月租{e.rent}元，按金{e.dep}元。", lambda c, b, ps: f"致業主：\n以下為閣下物業之租客資料，請查收。\n{b}\n地產代理 謹啟\n", n=(1, 6), enc=T5, shape="traditional, letter of an agent")
PR("bank.account", "p_ba_trad", lambda c, p, e: f"{p.name}，內地身份證{p.id}，{p.bank}帳戶{p.card}，手機{p.mob}", lambda c, b, ps: f"請把佣金轉到下列內地帳戶：\n{b}\n收妥請覆。\n", n=(1, 8), enc=T5, shape="traditional, payees")
