from core import t
K = 'border.crossing'
PO = '罗湖 皇岗 深圳湾 拱北 港珠澳大桥 白云机场 浦东机场 首都机场'.split()


@t(K, '出入境记录查询结果.txt', 'official-sheet', cont='print', enc='gb18030', n='(?m)^\\s*\\d+ +[出入]境')
def _(f):
    o = []
    for p in f.P(2):
        o += ['                 出入境记录查询结果', f'  姓名：{p.name}  性别：{p.sex}  出生日期：{p.born:%Y-%m-%d}  公民身份号码：{f.id(p)}', '  序号  出境/入境  出入境日期   证件名称   证件号码    出入境口岸   航班号']
        for i, _ in enumerate(f.evs(p, 3, 7), 1):
            po = f.c(PO)
            o.append(f'  {i}  {f.alt(p, "出境", "入境")}  {f.dt(2016,2019):%Y-%m-%d}  普通护照  {f.pp(p)}  {po}  {"CZ" + f.d(3) if "机场" in po else ""}')
        o += ['  （以下空白）  查询专用章', '']
    return o


@t(K, '导游对讲.txt', 'voice-to-text', n='出境')
def _(f):
    o = ['语音消息转文字', '喂师傅，今天散团的我报一下，你开车慢点']
    for p in f.one(4, 7):
        a = f.dt(2023, 2023)
        w, k = f.c(["没买东西", "在车上等", "走的自助通道", "箱子被抽查了"]), f.c(PO[:5])
        o.append(f.c([f'{p.name}，护照{f.pp(p)}，{a.month}月{a.day}号{a:%H}点多从{k}口岸出境的，{w}，电话{f.mob(p)}',
                      f'还有那个{p.name}，{a.month}月{a.day}号{a:%H}点{a:%M}在{k}边检出境，护照号我念一下{f.pp(p)}，{w}',
                      f'护照{f.pp(p)}的是{p.name}{p.ms}，{w}，{k}口岸，{a.month}月{a.day}号{a:%H}点出境，打{f.mob(p)}找得到']))
    return o + ['晚上统一在关口接，别跑空']


@t(K, 'bcs_crossing.xml', 'gov-xml', cont='xml', n='<CRJ ')
def _(f):
    o = ['<?xml version="1.0" encoding="utf-8"?>', '<PACKAGE><HEAD FSDW="440300" LX="CRJXX"/><BODY>']
    for p in f.one(8, 16):
        a = f.dt(2017, 2020)
        o.append(f'<CRJ IOType="{f.c("O I")}" IODate="{a:%Y%m%d}" IOTime="{a:%H%M%S}" KADM="{f.c(PO)}"><RY XM="{p.name}" XMPY="{p.py}" XB="{1 if p.mf=="M" else 2}" CSRQ="{p.born:%Y%m%d}" GJ="CHN"/><ZJ ZL="14" HM="{f.pp(p)}"/><SFZ>{f.id(p)}</SFZ><QWD>{f.c("HKG MAC THA JPN")}</QWD></CRJ>')
    return o + ['</BODY></PACKAGE>']


@t(K, '员工出境台账核对.txt', 'memo', n='；')
def _(f):
    o = ['关于离境人员护照回收情况的备忘', '人事处：按要求核对了涉密岗位人员因私出国（境）记录，逐人如下。']
    for p in f.P(3):
        o.append(f'◇ {p.name}（{f.id(p)}，护照{f.pp(p)}）')
        for _ in f.evs(p, 2, 3):
            a = f.dt(2018, 2019)
            o.append(f'  {a:%Y.%m.%d} {f.alt(p, "出境", "入境")}，{f.c(PO)}边检，{f.c(["旅游","探亲","参会"])}，{f.c(["已报备","未报备"])}；')
    return o + ['未尽事项电话联系 ' + f.office('020')]


@t(K, 'border_es.json', 'es-hits', cont='json', n='"direction"')
def _(f):
    import json
    hits = []
    for p in f.one(6, 12):
        a = f.dt(2019, 2019)
        hits.append({'_index': 'immi_cross_2019', '_id': f.az(4) + f.d(9, '5') + 'x', '_score': None, '_source': {'direction': f.c(['EXIT', 'ENTRY']), 'cross_time': f'{a:%Y-%m-%dT%H:%M:%S}+0800', 'port': f.c(PO), 'name': p.name, 'passport_no': f.pp(p), 'nationality': 'CHN', 'birth': f'{p.born}', 'lane': f.c(['e-channel-07', 'manual-3'])}, 'sort': [int(f.dec(f.ms(a)))]})
    return json.dumps({'took': 14, 'timed_out': False, 'hits': {'total': {'value': len(hits), 'relation': 'eq'}, 'hits': hits}}, ensure_ascii=False, indent=2)


@t(K, '往來紀錄陳述.txt', 'statement-trad', script='hant', n='日[出入]境')
def _(f):
    p = f.person()
    o = ['入境事務處　面談摘要', f'被面談人：{p.trad}　中國護照 {f.pp(p)}　手機 {f.mob(p,"+86-")}', '', '問：請說明近年往返香港的日期。', '答：我記得的有以下幾次。']
    for _ in f.evs(p, 3, 6):
        a = f.dt(2017, 2019)
        o.append(f'　　{a:%Y年%m月%d}日{f.alt(p, "入", "出")}境，經{f.c(["羅湖口岸","深圳灣口岸","機場","西九龍站"])}，{f.c(["探望姨媽","購物","看病","參加展覽"])}。')
    return o + ['問：有沒有逾期逗留？', '答：沒有。']


@t(K, 'apis_rejected.log', 'airline-apis-log', script='en', cont='log', n='DIR=')
def _(f):
    o = []
    for p in f.one(7, 14):
        a = f.dt(2021, 2022)
        o.append(f'{a:%d%b%y %H:%M:%S}Z IAPI-GW id={f.hx(10)} DIR={f.c("EXIT ENTRY")} PORT={f.c("CAN PVG PEK SZX")} FLT={f.c("CZ327 MU501 CA171 HX233")} DOC=P/CHN/{f.pp(p)} NM="{p.pysl}" DOB={p.born:%d%m%y} SEX={p.mf} CTC={f.mob(p,"+86")} RESP={f.c("OK OK 8507")}'.replace('DIR=EXIT', 'DIR=EXIT'))
    return o


@t(K, '边检执勤日志.txt', 'duty-log', n='持')
def _(f):
    o = [f'执勤三队 {f.c(PO)}口岸 值班日志 带班领导签字：', '设备：自助通道 12 号闸机故障已报修']
    for p in f.one(5, 9):
        a = f.dt(2021, 2023)
        o.append(f'{a:%H:%M} 旅客{p.name}，{p.sex}，持护照{f.pp(p)}{f.c("出境 入境")}（{a:%Y-%m-%d}），身份证{f.id(p)}，{f.c(["比对分值低转人工，放行","超量烟草移交海关","称护照遗失补办，核实放行","法定不准出境人员同名，排除"])}')
    return o


@t(K, 'visa_history_form.txt', 'visa-form-en', script='en', cont='form', n='(?m)^   \\(')
def _(f):
    o = []
    for p in f.P(3):
        o += ['SECTION D - TRAVEL HISTORY (mainland China exits and entries, last 3 years)', f' Applicant ....... {p.py}', f' Passport no ..... {f.pp(p)}    Date of birth ... {p.born:%d/%m/%Y}', f' Email ........... {f.mail(p)}']
        for i, _ in enumerate(f.evs(p, 2, 4)):
            o.append(f'   ({"abcd"[i]}) {f.alt(p, "exit", "entry")} {f.dt(2016,2019):%d/%m/%Y}  port of {f.c(["entry/exit: Luohu","entry/exit: Beijing Capital","entry/exit: Pudong"])}  purpose {f.c("tourism study family")}')
        o.append('')
    return o


@t(K, 'crossings.psql.txt', 'psql-table', cont='db-console', n='\\| [出入]境 ')
def _(f):
    ps = f.P(5)
    rows = [(i, p.name, f.pp(p), f.alt(p, '出境', '入境'), f'{f.dt(2018,2019):%Y-%m-%d %H:%M}', f.c(PO), f.mob(p)) for i, p in enumerate(f.many(ps, 2, 5), 1)]
    return ['exit_entry=> select id,xm,zjhm,io,crj_sj,ka,lxdh from t_crj where zjlx=\'14\' order by 1;', f.table(['id', 'xm', 'zjhm', 'io', 'crj_sj', 'ka', 'lxdh'], rows, 'psql')]
