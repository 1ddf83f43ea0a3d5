"""Helpers for JSON, XML, chats and mails."""
import json, datetime as D
from html import escape
from . import pools as P


def keys(d, spec):
    st = d.ch("snake", "camel", "camel", "upper", "lower")
    out = []
    for k, f in spec:
        if k.startswith("?"):
            if d.p(.4): continue
            k = k[1:]
        k = d.ch(k.split("/"))
        if k.isascii() and not k.isupper():
            q = k.split("_")
            k = {"snake": k, "camel": q[0] + "".join(x.title() for x in q[1:]), "upper": k.upper(), "lower": k.replace("_", "")}[st]
        out.append((k, f))
    return out


def objs(d, rows, spec):
    ks = keys(d, spec)
    if d.p(.4): h, t = ks[:1], ks[1:]; d.r.shuffle(t); ks = h + t
    return [{k: f(r) for k, f in ks} for r in rows]


def js(d, rows, spec, form="array"):
    """form: array, min, lines, api, es, esb, mongo"""
    form = d.ch(form.split())
    os_ = objs(d, rows, spec)
    dump = lambda o, **k: json.dumps(o, ensure_ascii=False, **k)
    if form == "array" and d.p(.18):
        m = d.ch("app.record", "core.entry", "main.item")
        return "json", dump([{"model": m, "pk": k + d.i(1, 3) * 1000, "fields": o} for k, o in enumerate(os_)], indent=2) + "\n"
    if form == "array": return "json", dump(os_, indent=d.ch(2, 4)) + "\n"
    if form == "min": return "json", dump(os_, separators=(",", ":"))
    if form == "lines": return d.ch("json", "jsonl", "ndjson"), "\n".join(dump(o) for o in os_) + "\n"
    if form == "api":
        return "json", dump({"code": d.ch(0, 200, "0000"), "msg": d.ch("success", "操作成功", "ok"), "traceId": d.hx(32), "data": {d.ch("list", "records", "rows"): os_, "total": len(os_), "pageNo": 1, "pageSize": max(20, len(os_))}}, indent=d.ch(None, 2)) + "\n"
    ix = d.ch("biz-2021.04", "order_v3", "prod_user_idx", "evt-000012")
    if form == "es":
        return "json", dump({"took": d.i(2, 90), "timed_out": False, "_shards": {"total": 5, "successful": 5, "failed": 0}, "hits": {"total": {"value": len(os_), "relation": "eq"}, "max_score": 1.0, "hits": [
            {"_index": ix, "_type": "_doc", "_id": d.hx(20), "_score": 1.0, "_source": o} for o in os_]}}, indent=d.ch(None, 2)) + "\n"
    if form == "esb":
        return "ndjson", "\n".join(dump({"_index": ix, "_type": "doc", "_id": d.hx(20), "_score": 1, "_source": o}) for o in os_) + "\n"
    if form == "mongo":
        return "json", "\n".join(dump({"_id": {"$oid": d.hx(24)}, **o, "__v": 0}) for o in os_) + "\n"


def xml(d, rows, spec, root="data", item="item", attr=False):
    o = ['<?xml version="1.0" encoding="{ENC}"?>', f"<{root}>"]
    for x in objs(d, rows, spec):
        if attr: o.append(f"  <{item} " + " ".join(f'{k}="{escape(str(v))}"' for k, v in x.items()) + "/>")
        else: o += [f"  <{item}>"] + [f"    <{k}>{escape(str(v))}</{k}>" for k, v in x.items()] + [f"  </{item}>"]
    return "xml", "\n".join(o + [f"</{root}>"]) + "\n"


def yml(d, rows, spec, root="items"):
    o = [f"# dump {d.isod(d.when())}", f"{root}:"]
    for x in objs(d, rows, spec):
        for k, (a, b) in enumerate(x.items()): o.append(("  - " if k == 0 else "    ") + f"{a}: " + (f'"{b}"' if isinstance(b, str) else f"{b}"))
    return d.ch("yml", "yaml"), "\n".join(o) + "\n"


def blocks(d, rows, spec, sep="-" * 40, colon="："):
    o = []
    if d.p(.25):
        for n, x in enumerate(objs(d, rows, spec)): o += [f"{'*' * 27} {n + 1}. row {'*' * 27}"] + [f"{k:>16}: {v}" for k, v in x.items()]
        return "txt", "\n".join(o + [f"{len(rows)} rows in set (0.0{d.i(1, 9)} sec)"]) + "\n"
    for x in objs(d, rows, spec): o += [f"{k}{colon}{v}" for k, v in x.items()] + [sep]
    return "txt", "\n".join(o) + "\n"


NICK = ["小黑", "老K", "阿杰", "晓雯", "大刘", "胖虎", "前台小周", "琪琪", "王经理", "客服03", "浩哥", "Linda", "阿May", "老陈", "助理小吴", "夜班阿强"]


def chat(d, msgs, nicks=None, form=None):
    """msgs: list of texts; filler and chat placeholders in between"""
    d.ischat = True; a = nicks or d.r.sample(NICK, 2)
    t = d.when(d.year + 1, 60, h0=8, h1=20); o = []
    form = form or d.ch("wx", "tg", "line", "qq")
    fill = ["[图片]", "收到", "好的 稍等", "[动画表情]", "嗯嗯", "[语音] 12''", "这个对吧？", "[OK]", "在吗", "还有没有", "[文件] 新建 Microsoft Excel 工作表.xlsx", "撤回了一条消息", "快点哈 客户催", "👍"]
    seq = []
    for m in msgs:
        if d.p(.45): seq.append((a[1], d.ch(fill)))
        seq.append((a[0], m))
    if d.p(.8): seq.append((a[1], d.ch("谢谢", "收到 [抱拳]", "ok 回头转你", "行")))
    qn = {x: d.dig(9) for x in a}
    if form == "tg": o.append(f"{d.zd(t)}")
    for who, m in seq:
        t += D.timedelta(seconds=d.i(8, 500))
        if form == "wx": o += [f"{who} {t.year}/{t.month}/{t.day} {t:%H:%M:%S}", m, ""]
        elif form == "tg": o += [f"{who}, [{t:%d.%m.%y %H:%M}]", m, ""]
        elif form == "line": o.append(f"{t:%H:%M}  {who}: {m}")
        else: o += [f"{t:%Y-%m-%d %H:%M:%S} {who}({qn[who]})", m, ""]
    return "txt", "\n".join(o) + "\n"


def mail(d, subj, body, quoted=None, dom=None):
    dom = dom or d.ch("heyuan-law.cn", "bjls.com.cn", "zhonghang-trip.com", "hrd-group.cn", "zhuangui.net")
    t = d.when(d.year + 1, 60, h0=8, h1=18)
    fr, to = d.sysmail(d.ch("office", "admin", "hr", "service", "info") + "@" + dom), d.sysmail(d.ch("yewu", "cw", "kefu", "ops", "archive") + "@" + dom)
    o = [f"From: {fr}", f"To: {to}", f"Subject: {subj}", f"Date: {t:%a, %d %b %Y %H:%M:%S} +0800", "MIME-Version: 1.0", "Content-Type: text/plain; charset=\"{ENC}\"", "Content-Transfer-Encoding: 8bit", "", *body.split("\n")]
    if quoted:
        o += ["", "-----原始邮件-----", f"发件人: {to}", f"发送时间: {d.zd(t - D.timedelta(days=1))} {d.i(9, 18)}:{d.i(10, 59)}", f"主题: {subj}", ""] + ["> " + x for x in quoted.split("\n")]
    return "eml", "\n".join(o) + "\n"


def tally(items, u="条"): return f"{len(items)}{u}"


def docx(d, paras): return "docx", [str(p) for p in paras]


CN = "一二三四五六七八九十"
