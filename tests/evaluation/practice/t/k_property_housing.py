from core import t
K = 'property.housing'


def cert(f, p, y=None):
    return f'{p.area[3][0]}（{y or f.ri(2016,2022)}）{p.dist}不动产权第{f.ri(1,99999):07d}号'


def unit(f, p):
    return f'{p.area[0]}{f.d(3,"0")}{f.d(3,"0")}GB{f.ri(1,99):05d}F{f.ri(1,60):04d}{f.ri(1,999):04d}'


@t(K, '业主大会签到记录.txt', 'minutes', n='产权证')
def _(f):
    o = ['锦绣花园业主大会会议记录', f'物业服务中心电话 {f.office("028")}。到会业主逐户核验产权：']
    for p in f.one(5, 10):
        o.append(f'{f.ri(1,20)}栋{f.ri(1,3)}单元{f.ri(2,30)}{f.ri(1,6):02d}  业主{p.name}，{f.id(p)}，产权证 {cert(f, p)}，面积{f.ri(60,180)}.{f.ri(10,99)}㎡，{f.c(["赞成更换电梯", "反对", "弃权", "委托儿子投票", "家里电话" + f.tel(p)])}')
    return o + ['结论：双过半未达到，延期。']


@t(K, 'estate_query_receipt.txt', 'printed-certificate', cont='print', enc='gb18030', n='坐\\s+落')
def _(f):
    o = []
    for p in f.one(3, 6):
        a = f.dt(2016, 2019)
        o += ['            不动产登记资料查询结果证明', f'  查询编号：{f.dec("CX2019" + f.d(9))}', f'  权 利 人：{p.name}        证件号码：{f.id(p)}', f'  坐    落：{p.addr}', f'  不动产权证号：{cert(f, p, a.year)}', f'  不动产单元号：{unit(f, p)}', f'  建筑面积：{f.ri(50,200)}.{f.ri(10,99)}平方米   用途：成套住宅   共有情况：{f.c(["单独所有","共同共有"])}', f'  登记时间：{a:%Y-%m-%d}     抵押：{f.c("有 无")}', '  ' + '-' * 56]
    return o


@t(K, '中介盘源群.txt', 'agent-chat', n='红本|房产证')
def _(f):
    o = ['【盘源互通①群】', '', '阿杰-链信 10:02', '今天新收，业主资料发一下，别乱打']
    for p in f.one(4, 8):
        h, m, w = f'{f.c(["海语湾", "阳光里", "观澜府"])}{f.ri(1,9)}栋{f.ri(3,30)}0{f.ri(1,6)}', f.ri(60, 140), f.ri(180, 900)
        o.append(f.c([f'{h}，业主{p.name}，红本在手（{f.id(p)}，{f.mob(p)}），{m}平，产权满五，底价{w}万',
                      f'{h} {m}㎡ 房产证{cert(f, p)} 产权人{p.name} {f.id(p)} {w}w可谈',
                      f'业主{p.name} {f.mob(p)}\n  {f.id(p)}\n  {h}，建面{m}，满二，红本抵押在银行，{w}万']))
    return o + ['', '小珊 10:09', '收到，客户下午看房']


@t(K, 'realestate_debezium.json', 'debezium', cont='mq', n='"op":"c"')
def _(f):
    o = []
    for p in f.one(5, 9):
        a = f.dt(2019, 2022)
        o.append(f'{{"payload":{{"before":null,"after":{{"bdcdyh":"{unit(f, p)}","bdcqzh":"{cert(f, p, a.year)}","qlr":"{p.name}","zjh":"{f.id(p)}","zl":"{p.addr}","jzmj":{f.ri(50,190)}.{f.ri(10,99)},"djsj":"{a:%Y-%m-%dT%H:%M:%SZ}"}},"source":{{"connector":"oracle","table":"BDC_QLR","scn":"{f.d(12,"5")}"}},"op":"c","ts_ms":{f.dec(f.ms(a))}}}}}')
    return o


@t(K, '继承公证谈话.txt', 'interview-note', n='答：有')
def _(f):
    o = ['公证处谈话笔录', '']
    for p in f.P(2):
        o += [f'当事人：{p.name}，{p.sex}，身份证号{f.id(p)}，手机{f.mob(p)}', '问：你名下登记有哪些房产？']
        for _ in f.evs(p, 2, 3):
            q, a = f.person(), f.dt(2016, 2019)
            o += [f'答：有一套在{q.addr}，我是权利人，证号{cert(f, q, a.year)}，{f.ri(50,150)}平方左右，{a:%Y}年登记的。', '问：还有吗？']
        o += ['答：没了。', '']
    return o + ['（当事人阅后无误）']


@t(K, '樓契查冊.txt', 'land-search-trad', script='hant', n='權利人')
def _(f):
    o = ['內地置業查冊報告（委託人留底）', '']
    for p in f.one(3, 6):
        o += [f'權利人：{p.trad}（內地身份證 {f.id(p)}）', f'坐落：{f.T(p.addr)}', f'產權證號：{f.T(p.area[3][0])}（{f.ri(2016,2022)}）{f.T(p.dist)}不動產權第{f.ri(1,99999):07d}號　建築面積 {f.ri(50,160)}.{f.ri(1,9)} 平方米　用途：住宅', f'聯絡：{f.mob(p,"+86")}', '']
    return o


@t(K, 'owners.slk.txt', 'excel-text-formula', cont='spreadsheet', enc='utf-16', eol='\r\n', n='(?m)^\\d+\t')
def _(f):
    o = ['\t\t御景台二期 业主产权台账\t\t\t\t', '序号\t楼号-房号\t业主姓名\t身份证号\t手机\t产权证号\t建筑面积(㎡)\t交房日期']
    for i, p in enumerate(f.one(15, 30), 1):
        o.append(f'{i}\t{f.ri(1,12)}-{f.ri(2,28)}0{f.ri(1,4)}\t{p.name}\t="{f.id(p)}"\t{f.mob(p)}\t{cert(f, p)}\t{f.ri(70,160)}.{f.ri(10,99)}\t{f.dt(2018,2019):%Y/%m/%d}')
    return o + ['\t\t合计\t\t\t\t#REF!\t']


@t(K, 'housing_subsidy_appeal.txt', 'appeal-letter', n='（\\d+）坐落')
def _(f):
    p = f.person()
    o = ['公租房资格复核申诉书', '', f'申诉人{p.name}，居民身份证{f.id(p)}，电话{f.mob(p)}。贵局以“家庭有房”为由取消我的资格，现将查档打印的房产逐一说明：', '']
    for i, _ in enumerate(f.evs(p, 3, 4), 1):
        q = f.person()
        o.append(f'（{i}）坐落{q.addr}，产权证号{cert(f, q)}，建筑面积{f.ri(20,90)}.{f.ri(10,99)}㎡，{f.c(["系父母遗产按份共有，本人仅占六分之一","已于去年法院拍卖","系单位旧房，拆迁未补偿","实为车位，登记用途有误"])}；')
    return o + ['', '望贵局查明后恢复资格。']


@t(K, 'land_registry_extract.txt', 'registry-extract-en', script='en', cont='report', n='Title no')
def _(f):
    o = ['REAL ESTATE REGISTRATION CENTRE - BULK SEARCH (English rendering, unofficial)', '']
    for i, p in enumerate(f.one(4, 8), 1):
        a = f.dt(2019, 2022)
        o += [f'#{i:02d}  Obligee ........ {p.py}', f'     ID number ...... {f.id(p)}', f'     Title no ....... {cert(f, p, a.year)}', f'     Unit no ........ {unit(f, p)}', f'     Area ........... {f.ri(50,180)}.{f.ri(10,99)} sqm   Ownership: {f.c("sole joint")}', f'     Registered ..... {a:%d/%m/%Y}', f'     Contact ........ {f.mob(p,"+86")} / {f.mail(p)}', '']
    return o


@t(K, '房产核查.md', 'markdown-mixed', script='mixed', cont='markdown', n='(?m)^\\| \\d')
def _(f):
    rows = [(i, p.name, f.id(p), cert(f, p), f'{f.ri(50,150)}㎡', f.c(['clear', '抵押 mortgaged', 'pending 网签'])) for i, p in enumerate(f.one(6, 12), 1)]
    return ['# Title check 产权核查 (deal room)', '', '> 仅 for lender counsel，**do not forward**', '', f.table(['#', '权利人 owner', '身份证 ID', '不动产权证号', '面积', 'status'], rows, 'md'), '', '- [ ] 缺第 3 户配偶同意书', '- [x] seal 已盖']
