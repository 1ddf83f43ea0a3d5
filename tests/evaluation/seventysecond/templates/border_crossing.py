"""border.crossing: query results, API, passenger lists, chats, stamps copied out."""
from datetime import timedelta as D

from lib.labels import bulk, md, sql, table

PORTS = "罗湖 皇岗 福田 深圳湾 拱北 横琴 港珠澳大桥 首都机场 浦东机场 白云机场 宝安机场 满洲里 霍尔果斯 瑞丽 友谊关 东兴".split()
LANDS = "泰国 日本 韩国 新加坡 越南 马来西亚 美国 澳大利亚 缅甸 中国香港 中国澳门".split()


def hop(d):
    t = d.when(2013, 2019)
    air = d.n(0, 1)
    port = d.c(*(PORTS[7:11] if air else PORTS[:7] + PORTS[11:]))
    near = {"满洲里": "俄罗斯", "霍尔果斯": "哈萨克斯坦", "瑞丽": "缅甸", "友谊关": "越南", "东兴": "越南", "拱北": "中国澳门", "横琴": "中国澳门"}
    return dict(t=t, io=d.c("出境", "入境"), port=port, land=d.c(*LANDS) if air else near.get(port, "中国香港"),
                via=f"{d.c('CZ', 'CA', 'MU', 'CX')}{d.dig(3, '3456')}" if air else d.c("旅检", "汽车", "步行"))


def t_query_sheet(d):
    p, n = d.p(), d.n(3, 30)
    d.rec(p, n)
    xs = sorted((hop(d) for _ in range(n)), key=lambda x: x["t"])
    d.docx("出入境记录查询结果.docx", "出入境记录查询结果", f"姓名：{p.name}　性别：{p.sex}　出生日期：{p.birth:%Y-%m-%d}　身份证号：{p.id}",
           [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸", "航班号"]] + [
               [str(i), x["io"], f"{x['t']:%Y-%m-%d}", "普通护照", p.pp, x["port"], x["via"]] for i, x in enumerate(xs,
               1)],
           "（此查询结果仅供参考，加盖公章有效）")


@bulk
def t_csv_pinyin(d):
    rows = []
    for p in d.each(d.size(10, 50)):
        x = hop(d)
        rows.append([p.name, p.py.replace("/", " "), p.sex, f"{p.birth:%Y%m%d}", "14", p.pp, "CHN", x["io"][0],
            f"{x['t']:%Y%m%d%H%M%S}", x["port"], x["via"]])
    d.csv("CRJJL.csv", ["中文姓名", "英文姓名", "性别", "CSRQ", "证件种类", "证件号码", "国家地区", "出入标识", "出入境时间", "出入口岸", "交通工具"], rows)


@bulk
def t_api_json(d):
    rows = []
    for p in d.each(d.size(4, 30)):
        x = hop(d)
        rows.append({"fullName": p.name, "passportNo": p.pp, "idNo": p.id, "nationality": "CHN", "direction": "O"
            if x["io"] == "出境" else "I",
                     "crossTime": f"{x['t']:%Y-%m-%d %H:%M:%S}", "portName": x["port"] + "口岸", "transport": x["via"],
                     "country": x["land"]})
    d.json("crossing_query.json", {"status": 200, "result": rows}, d.c(None, 2))


def t_chat(d):
    out, t = [], d.when(2018, 2019)
    for p in d.each(d.n(2, 6)):
        x = hop(d)
        out += [f"{d.c('阿杰', '查档小哥', 'Mr.L')}  {t:%H:%M:%S}",
            f"{p.name} {p.id} 最近一条：{x['t']:%Y-%m-%d}从{x['port']}口岸{x['io']}，"
                f"{'前往' if x['io'] == '出境' else '来自'}{x['land']}，护照{p.pp}", ""]
        t += D(minutes=d.n(1, 90))
    d.text("聊天记录-出入境.txt", "\n".join(out))


def t_tour_group(d):
    t, x = d.when(2016, 2019), hop(d)
    rows = [["编号", "姓名", "性别", "出生日期", "护照号码", "出境日期", "出境口岸", "入境日期", "联系电话"]]
    for i, p in enumerate(d.each(d.n(8, 30), False), 1):
        rows.append([i, p.name, p.sex, f"{p.birth:%Y-%m-%d}", p.pp, f"{t:%Y-%m-%d}", x["port"],
            f"{t + D(days=6):%Y-%m-%d}", p.mob])
    lead = d.p()
    d.xlsx("出境旅游团队名单表.xlsx", ("名单表", [[f"中国公民出国旅游团队名单表　目的地：{x['land']}　领队：{lead.name} {lead.mob}"]] + rows))


def t_english_manifest(d):
    rows = []
    for p in d.each(d.n(6, 30)):
        x = hop(d)
        rows.append([p.py.replace("/", " "), p.pp, "CHN", f"{p.birth:%d/%m/%Y}", "EXIT" if x["io"] == "出境"
            else "ENTRY", f"{x['t']:%d/%m/%Y %H:%M}",
                     d.c("LUOHU", "HUANGGANG", "PVG AIRPORT", "CAN AIRPORT")])
    d.csv("border_crossings.tsv", ["full_name", "passport_no", "nationality", "dob", "direction", "crossing_time",
        "port_of_entry"], rows, "\t", enc="utf-8")


def t_stamps_note(d):
    p, n = d.p(), d.n(3, 12)
    d.rec(p, n)
    xs = sorted((hop(d) for _ in range(n)), key=lambda x: x["t"])
    d.text("护照章整理.md", f"# 签证材料：出入境章\n\n申请人 {p.name}，护照 {p.pp}\n\n" + "\n".join(
        f"- {x['t']:%Y.%m.%d} {x['io']} {x['port']}（{x['land']}）" for x in xs) + "\n", "utf-8")


def t_checkpoint_log(d):
    out = []
    for p in d.each(d.n(10, 50)):
        x = hop(d)
        out.append(f"{x['t']:%Y-%m-%d %H:%M:%S}|{x['port']}边检站|通道{d.n(1, 40):02d}"
            f"|{x['io']}|{p.name}|{p.pp}|{d.c('自助', '人工')}|放行")
    d.text("边检通道日志.log", "\n".join(out) + "\n")


def t_hk_permit(d):
    rows = []
    for i, p in enumerate(d.each(d.n(6, 30)), 1):
        x = hop(d)
        rows.append([i, p.name, p.id, "往来港澳通行证", "C" + d.dig(8), f"{x['t']:%Y/%m/%d %H:%M}", x["io"],
            d.c(*PORTS[:7])])
    d.csv("往来港澳.csv", ["序号", "姓名", "身份证号", "证件种类", "证件号", "过关时间", "方向", "口岸"], rows, enc=d.c("gb18030", "utf-8"))


def t_trad(d):
    out = []
    for p in d.each(d.n(4, 14)):
        x = hop(d)
        out.append(f"姓名：{p.tname}\n護照號碼：{p.pp}\n{d.c('入境', '出境')}日期：{x['t']:%Y/%m/%d %H:%M}\n口岸："
            f"{d.c('桃園國際機場', '松山機場', '金門水頭港')}\n"
                   f"來自地：{d.c('上海', '廈門', '香港')}\n")
    d.text("入出境紀錄.txt", "入出境紀錄（旅行社抄錄）\n\n" + "\n".join(out), d.c("big5", "big5", "utf-8"))


@bulk
def t_sql(d):
    rows = []
    for p in d.each(d.size(6, 40)):
        x = hop(d)
        rows.append([p.name, p.id, p.pp, x["io"], f"{x['t']:%Y-%m-%d %H:%M:%S}", x["port"], x["land"], x["via"]])
    d.text("t_crj_record.sql", "/* 出入境记录 */\n" + sql("t_crj_record", [
        "xm", "gmsfhm", "hzhm", "crbz", "crsj", "kadm", "qwgj", "jtfs"], rows, d.c(1, 25)), d.c("utf-8", "gb18030"))


def t_html(d):
    p, n = d.p(), d.n(2, 15)
    d.rec(p, n)
    xs = sorted((hop(d) for _ in range(n)), key=lambda x: x["t"], reverse=True)
    d.html("出入境记录查询.html", "国家移民管理局政务服务平台 - 出入境记录查询", f"<div>姓名：{p.name}　证件号码：{p.pp}　手机号：{p.mob}</div>" + table(
        ["出入境类型", "出入境日期", "口岸", "航班（车次）号"], [[x["io"], f"{x['t']:%Y-%m-%d}", x["port"], x["via"]] for x in xs]))


def t_interview(d):
    out = []
    for p in d.each(d.n(1, 4), False):
        x = hop(d)
        b = x["t"] + D(days=d.n(3, 20))
        d.rec(p)
        out.append(f"{p.name}，护照号{p.pp}，{x['t']:%Y年%m月%d日}从{x['port']}出境前往{x['land']}。"
            f"\n\n{p.name}（护照{p.pp}）{b:%Y年%m月%d日}经{x['port']}入境返回。")
    d.text("核查情况.txt", "出入境情况核查\n\n" + "\n\n".join(out) + "\n")
