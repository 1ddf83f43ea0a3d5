"""border.crossing"""
from lib import T, D, J, TD
K = "border.crossing"
PO = [("罗湖", "羅湖", "Luohu"), ("皇岗", "皇崗", "Huanggang"), ("深圳湾", "深圳灣", "Shenzhen Bay"), ("拱北", "拱北", "Gongbei"), ("横琴", "橫琴", "Hengqin"), ("首都机场", "首都機場", "Beijing Capital Airport"), ("浦东机场", "浦東機場", "Pudong Airport"), ("港珠澳大桥", "港珠澳大橋", "HZMB Zhuhai Port"), ("满洲里", "滿洲里", "Manzhouli"), ("东兴", "東興", "Dongxing")]
TO = [("中国香港", "香港", "Hong Kong"), ("中国澳门", "澳門", "Macao"), ("泰国", "泰國", "Thailand"), ("日本", "日本", "Japan"), ("越南", "越南", "Vietnam"), ("新加坡", "新加坡", "Singapore"), ("俄罗斯", "俄羅斯", "Russia")]


def pd(f, k):
    """port and a destination that goes with it"""
    i = f.i(0, 9)
    return PO[i][k], TO[{0: 0, 1: 0, 2: 0, 3: 1, 4: 1, 5: f.i(2, 5), 6: f.i(2, 5), 7: f.i(0, 1), 8: 6, 9: 4}[i]][k]


@T(K, "出入境记录查询结果.txt", way="query result")
def a(f):
    o = []
    for p in f.ps(f.i(3, 4)):
        o += ["出入境记录查询结果", f"姓名：{p.n}  性别：{p.sex}  出生日期：{D(p.birth, '%Y-%m-%d')}", f"公民身份号码：{p.id}", "序号  出/入境   出入境日期    证件名称   证件号码     出入境口岸"]
        for k, d in enumerate(f.days(f.i(2, 5), 200), 1):
            o.append(f"{f.x(p)}{k:<4}  {['出境', '入境'][k % 2 == 0]}     {D(d, '%Y-%m-%d')}   普通护照   {p.pp}   {f.c(PO)[0]}")
        o += ["（以下空白）", f"出具单位：出入境管理支队   查询编号 {f.dec(D(f.d(2024), '%Y%m%d') + f.num(6))}", ""]
    return o


@T(K, "egate_hk.log", "en", "gate log", "log")
def b(f):
    o, t, w = [], f.d(2024), f.c(PO[:5])[2]
    for p in f.many(f.ps(7), f.i(9, 13)):
        t += TD(seconds=f.i(4, 300))
        o += [f"{D(t)} lane=E{f.i(1, 24):02} MRZ doc=CHN passport_no={p.pp} name={p.sl}", f"{D(t)} bio face=0.{f.i(85, 99)} finger=ok", f"{f.x(p)}{D(t + TD(seconds=4))} CROSSING direction={f.c(['EXIT', 'ENTRY'])} port_of_entry=\"{w}\" national_id={p.id} stamp=none result=PASS"]
    return o


@T(K, "签证说明信.txt", "zh", "letter")
def c(f):
    p, q = f.ps(2)
    o = ["关于本人过往出入境情况的说明", f"尊敬的签证官：我叫{p.n}，护照号码{p.pp}，身份证{p.id}，电话{p.m}。旧护照已注销，入境章看不清，现逐次说明："]
    for k, d in enumerate(f.days(f.i(5, 9), 400)):
        w, z = pd(f, 0)
        o.append(f"　　{f.x(p)}{D(d, '%Y年%-m月%-d日')}从{w}口岸{'出境前往' + z if k % 2 == 0 else '入境，由' + z + '返回'}，{f.c(['旅游', '探亲', '商务', '参展'])}。")
    return o + [f"同行朋友{q.n}（{q.m}）愿意为我作证，他的出行由他自己另行说明。", p.n]


@T(K, "家事案_過關紀錄.txt", "tw", "evidence of a case")
def d(f):
    p, q, s = f.ps(3)
    o = ["家事法庭　附件乙：答辯人出入境紀錄摘要", f"答辯人：{p.n}（內地身份證 {p.id}，護照 {p.pp}）", f"呈請人：{q.n}（內地身份證 {q.id}，電話 {q.m}）　子女由外婆{s.n}（{s.m}）照顧", ""]
    for k, d in enumerate(f.days(f.i(6, 10), 250), 1):
        w, z = pd(f, 1)
        o.append(f"{k:>2}. {f.x(p)}{D(d, '%Y年%-m月%-d日 %H:%M')}　{['入境，來自' + z, '出境，前往' + z][k % 2]}　口岸：{w}")
    return o + ["", "紀錄由答辯人依《個人資料條例》查閱取得。"]


@T(K, "apis_return.xml", "en", "XML", "xml")
def e(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<CoachManifest operator="PearlLink">']
    for p in f.ps(f.i(6, 9)):
        o += ["  <Traveller>", f"    <TravelDocument type='P' country='CHN'>{p.pp}</TravelDocument>", f"    <Surname>{p.sur}</Surname><Given>{p.giv}</Given><NationalId>{p.id}</NationalId>"]
        for k, d in enumerate(f.days(f.i(1, 3), 15)):
            o.append(f"    <Movement>{f.x(p)}<Direction>{['EXIT', 'ENTRY'][k % 2]}</Direction><Date>{D(d, '%Y-%m-%d')}</Date><Port>{f.c(PO[:5])[2]}</Port><Vehicle>COACH</Vehicle></Movement>")
        o.append("  </Traveller>")
    return o + ["</CoachManifest>"]


@T(K, "边检移交通报.txt", way="official reply")
def g(f):
    o = ["××出入境边防检查总站 复函", "县公安局：你局来函查询的下列人员，经核查情况如下："]
    for p in f.ps(f.i(4, 7)):
        o.append(f"【{p.n}】身份证{p.id}，持普通护照{p.pp}。")
        for k, d in enumerate(f.days(f.i(1, 3), 100)):
            w, z = pd(f, 0)
            o.append(f"  · {f.x(p)}{D(d, '%Y-%m-%d %H:%M')} {['出境', '入境'][k % 2]}，{w}口岸，{['前往国', '来自地'][k % 2]}：{z}，交通方式：{'飞机' if '机场' in w else f.c(['步行', '汽车'])}")
    return o + [f"联系人：值班室，电话{f.off()}。", "（印章）"]


@T(K, "跨境学童保姆车_登记.txt", way="dictated note")
def h(f):
    o = ["保姆车司机的交班语音（转写）", f"司机老陈，车队电话{f.off()}", ""]
    for p in f.many(f.ps(7), f.i(9, 13)):
        d = f.d(2024)
        o.append(f"{f.x(p)}{D(d, '%-m月%-d号')}{D(d, '%-H点%M')}，{p.n}，护照{p.pp}，家长手机{p.m}，{['出境去香港上学', '入境回深圳'][d.hour > 11]}，走的{f.c(PO[:3])[0]}口岸，{f.c(['没堵', '排了一刻钟', '正常', '忘带签注又回去拿'])}。")
    return o


@T(K, "iapi_batch.yaml", "zh", "YAML", "yaml")
def i(f):
    o = ["batch: " + f.hx(16), "kadm: 拱北", "rows:"]
    for p in f.ps(f.i(8, 12)):
        o += [f"  - {f.x(p)}crbs: {f.c('IO')}   # I 入境 O 出境", f"    crjsj: '{D(f.d(2024), '%Y%m%d%H%M%S')}'", f"    kadm: {f.c(PO)[0]}", "    zjzl: 14", f"    zjhm: {p.pp}", f"    xm: {p.n}", f"    sfzh: '{p.id}'", "    jtfs: 步行"]
    return o


@T(K, "出入境章戳抄錄表.txt", "tw", "bilingual form")
def j(f):
    o = []
    for p in f.ps(f.i(3, 4)):
        o += ["護照章戳抄錄表 PASSPORT STAMP TRANSCRIPT", f"持照人 Bearer: {p.n} {p.sl}", f"護照號碼 Passport No.: {p.pp}　　聯絡電話 Tel.: {f.intl(p.m)}"]
        for k, d in enumerate(f.days(f.i(2, 4), 200)):
            w, z = pd(f, 1)
            o.append(f"  頁{f.i(4, 30):>2}｜{f.x(p)}{['出境 EXIT', '入境 ENTRY'][k % 2]}｜{D(d, '%Y-%m-%d')}｜{w}｜{z}")
        o += ["抄錄人已與原件核對。", ""]
    return o


@T(K, "tax_residency_days.txt", "en", "working paper of an accountant")
def k(f):
    p, q = f.ps(2)
    o = ["DAY COUNT WORKPAPER - individual income tax residency", f"Client: {p.en}   PRC ID {p.id}   passport {p.pp}   mobile {f.intl(p.m)}", f"Spouse {q.en} ({f.intl(q.m)}) not in scope", f"Prepared by: GZ tax desk, {f.off()}", "", "Source: entry/exit record sheet issued by the immigration office"]
    for k, d in enumerate(f.days(f.i(6, 12), 330)):
        w, z = pd(f, 2)
        o.append(f"{k + 1:>3}  {f.x(p)}{['Exit ', 'Entry'][k % 2]}  {D(d, '%d %b %Y')}  {w:<24} {['to', 'from'][k % 2]} {z}")
    return o + ["", f"Days present: {f.i(120, 300)}.  Conclusion: resident."]
