import json
from core import T, masked_mob, masked_id
K = "property.rental"


@T(K, "landlord/房东记账本.txt", "landlord's own book", cont="text")
def _(c):
    o = ["城中村 6巷3号 租客本", ""]
    for p in c.ppl(9):
        d = c.dt(2019, 2024)
        o.append(c.rec(p, f"{c.r.randrange(2, 8)}0{c.r.randrange(1, 9)}房 " + c.pick([
            f"租客{p.name} {p.id} 月租{c.r.randrange(6, 30)}50 押金两个月 {d:%Y.%m.%d}起租 电话{p.mob}",
            f"{p.name}（{p.id}）{d:%Y年%m月}住进来，租期一年，租金{c.r.randrange(6, 30)}00，水电另算",
            f"承租{p.name}，身份证{p.id}，合同到{c.plus(d, 500000, 530000):%Y-%m-%d}，月租{c.r.randrange(6, 30)}00，欠一个月"])))
    return "\n".join(o + ["", "四楼路灯换灯泡 12元"]), r"^\d0\d房 "


@T(K, "gov/租赁备案接口.log", "filing interface log with nested JSON", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(8), c.dts(8, span=2)):
        z = c.person()
        o.append(c.rec(p, f'{d:%Y-%m-%d %H:%M:%S} [htba-{c.r.randrange(1, 9)}] REQ {{"baNo":"ZL{c.num(11)}","lessor":"{z.name}","tenant":{{"name":"{p.name}","certNo":"{p.id}","tel":"{p.mob}"}},"house":"{z.addr}{z.unit}","leaseStart":"{d:%Y-%m-%d}","leaseEnd":"{c.plus(d, 520000, 525000):%Y-%m-%d}","rent":{c.r.randrange(12, 90)}00,"deposit":{c.r.randrange(12, 90)}00}}'))
        o.append(f'{d:%Y-%m-%d %H:%M:%S} [htba-{c.r.randrange(1, 9)}] RSP {{"code":"0","msg":"备案成功","seq":"{c.snow()}","tenant":"{masked_id(c, p)}"}}')
    return "\n".join(o), r"\] REQ \{"


@T(K, "app/短租平台_会话.txt", "tenant enquiry chats of an agent", cont="text")
def _(c):
    o = ["（中介小吴 工作微信 导出）"]
    for p in c.ppl(7):
        o += [c.pick(["客户: 定了，合同怎么写", "客户: 就那套吧", "客户: 钥匙什么时候给"]),
              c.rec(p, f"小吴: 合同信息核对：承租人{p.name}，身份证{p.id}，房屋{p.addr}{p.unit}，租期{c.dt(2019, 2024):%Y-%m-%d}起12个月，月租金{c.r.randrange(15, 80)}00元，押一付{c.pick('一 三')}"), c.pick(["客户: 没错", "客户: 名字对的", "客户: 押金能少点吗"])]
    return "\n".join(o), r"合同信息核对"


@T(K, "print/租赁合同_填空.txt", "filled contract forms", "gb18030", cont="text")
def _(c):
    o = []
    for p in c.ppl(4):
        z = c.person()
        d = c.dt(2018, 2024)
        o.append(c.rec(p, f"""                 房 屋 租 赁 合 同            合同编号：ZL-{d.year}-{c.num(5, '0')}
出租人（甲方）：_{z.name}_
承租人（乙方）：_{p.name}_   身份证号：_{p.id}_   电话：_{p.mob}_
第一条  房屋坐落：_{z.addr}{z.unit}_，建筑面积_{c.amt(30, 120)}_平方米。
第二条  租赁期限自_{d:%Y年%m月%d日}_起至_{c.plus(d, 520000, 525000):%Y年%m月%d日}_止。
第三条  月租金人民币_{c.r.randrange(15, 80)}00_元，押金_{c.r.randrange(15, 80)}00_元。
第四条  乙方不得擅自转租。
"""))
    return "\n".join(o), r"房 屋 租 赁 合 同"


@T(K, "hr/dorm_lease_tracker.md", "HR's lease tracker in markdown, English", script="latin", cont="md")
def _(c):
    o = ["# Staff housing leases", "", "Updated by Mona. *Ping me before any deposit is paid.*", "", "| # | Tenant | ID | Flat | Lease start | Lease end | Rent/month | Landlord paid? |", "|---|---|---|---|---|---|---|---|"]
    for i, p in enumerate(c.ppl(11), 1):
        d = c.dt(2019, 2024)
        o.append(c.rec(p, f"| {i} | {p.en} | `{p.id}` | {c.r.randrange(1, 30)}-{c.r.randrange(101, 2500)} | {d:%Y-%m-%d} | {c.plus(d, 520000, 525000):%Y-%m-%d} | {c.r.randrange(18, 90)}00 | {c.pick(['yes', 'no', 'half'])} |"))
    return "\n".join(o), r"^\| \d+ \|"


@T(K, "street/流动人口出租屋走访.txt", "grid worker's dictated visits", cont="text")
def _(c):
    o = ["网格员语音转文字（出租屋走访）", ""]
    for p in c.ppl(8):
        z = c.person()
        o.append(c.rec(p, f"嗯{c.r.randrange(1, 40)}号这栋，房东{z.name}，{c.r.randrange(2, 9)}0{c.r.randrange(1, 9)}房承租人是{p.name}，身份证{p.id}，{c.dt(2020, 2024):%Y年%m月}租的，月租金{c.r.randrange(5, 30)}00元，{c.pick(['就他一个人住', '带老婆孩子', '做外卖的', '没签合同，提醒了'])}。"))
    return "\n".join(o), r"^嗯\d+号这栋"


@T(K, "court/租金纠纷起诉状.txt", "landlord's complaint with a schedule of tenants", cont="text")
def _(c):
    z = c.person()
    o = ["民 事 起 诉 状", "", f"原告：{z.name}，系房屋出租人。", "诉讼请求：判令下列承租人支付拖欠租金并腾退房屋。", "", "欠租明细（附件一） 原告座机 " + z.tel]
    for p in c.ppl(6):
        d = c.dt(2018, 2022)
        o.append(c.rec(p, f"被告{p.name}，公民身份号码{p.id}，承租{z.addr}{c.r.randrange(201, 899)}室，租赁期限{d:%Y年%m月%d日}至{c.plus(d, 520000, 525000):%Y年%m月%d日}，月租金{c.r.randrange(20, 80)}00元，欠租{c.r.randrange(2, 9)}个月。"))
    return "\n".join(o + ["", "事实与理由：略。"]), r"^被告"


@T(K, "saas/公寓系统.ndjson", "long-term flat operator's change stream", cont="jsonl")
def _(c):
    o = []
    for p, d in zip(c.ppl(14), c.dts(14, span=60)):
        o.append(c.rec(p, json.dumps({"op": "u", "ts_ms": c.ep(d) * 1000, "source": {"table": "lease_contract"}, "after": {"contract_no": "GY" + c.num(9), "tenant_name": p.name, "tenant_id_no": p.id, "phone": p.mob, "room": p.unit, "rent_fen": c.r.randrange(15, 70) * 10000, "deposit_fen": c.r.randrange(15, 70) * 10000, "lease_start": f"{d:%Y-%m-%d}", "lease_end": f"{c.plus(d, 520000, 525000):%Y-%m-%d}"}}, ensure_ascii=False)))
    return "\n".join(o), r'"lease_contract"'


@T(K, "mysql/binlog_rows.txt", "mysqlbinlog row image", cont="log")
def _(c):
    o = ["# at 4", "#190712 10:21:30 server id 3  end_log_pos 120 CRC32 0x0f1e2d3c  Start: binlog v 4", "BEGIN"]
    for p in c.ppl(7):
        d = c.dt(2018, 2023)
        o.append(c.rec(p, f"### INSERT INTO `zf`.`rent_contract`\n### SET\n###   @1={c.num(6, '3')} /* contract_id */\n###   @2='{p.name}' /* tenant 承租人 */\n###   @3='{p.id}' /* tenant_idcard */\n###   @4='{p.addr}{p.unit}' /* house_addr */\n###   @5='{d:%Y:%m:%d}' /* lease_start */\n###   @6='{c.plus(d, 520000, 525000):%Y:%m:%d}' /* lease_end */\n###   @7={c.r.randrange(12, 80)}00.00 /* rent 月租金 */"))
    return "\n".join(o + ["COMMIT/*!*/;"]), r"^### INSERT"


@T(K, "trad/包租婆便條.txt", "landlady's notes in traditional characters", script="hant", cont="text")
def _(c):
    o = ["各租客資料（阿姐自用）", ""]
    for p in c.ppl(7, tr=True):
        d = c.dt(2019, 2024)
        o.append(c.rec(p, f"♦ {c.pick('前座 後座 天台屋')}{c.r.randrange(1, 6)}樓{c.pick('A B C')}室　租客 {p.name}　身份證 {p.id}　租約 {d:%Y/%m/%d} 起一年　月租 {c.r.randrange(15, 60)}00 元　按金兩個月　{c.pick(['準時', '常遲交', '養貓', '電話' + p.mob])}"))
    return "\n".join(o), r"^♦"
