from core import t
K = 'identity.person'
MZ = '汉 汉 汉 回 壮 满 土家'.split()


@t(K, '村口核酸登记照片转文字.txt', 'ocr', cont='ocr', n='(?m)^\\d+[ .、]')
def _(f):
    o = ['第 3 页 (手写体识别，置信度一般)', '序 姓名 证件号码 电话 备注']
    for i, p in enumerate(f.one(8, 16), 1):
        o.append(f'{i}{f.c([" ","、","."])} {p.name} {f.id(p, f.c(["","low","sp"]))}  {f.mob(p, f.c(["","sp"]))} {f.c(["","十人混一","孕妇","一 "])}')
    return o + ['采样 员 签 字 :']


@t(K, '户口迁移问答.txt', 'interview-note', n='答：身份证')
def _(f):
    o = ['户籍窗口受理询问（随迁人员逐个问）']
    for p in f.one(4, 7):
        o += [f'问：叫什么，哪年出生？', f'答：{p.name}，{p.born:%Y年%m月%d日}，{f.c(MZ)}族。', '问：身份证号码、现住哪里？', f'答：身份证{f.id(p)}，住{p.addr}。', f'问：曾用名？联系电话？', f.c(['答：没有。家里座机' + f.tel(p) + '。', '答：没有，打我手机' + f.mob(p) + '。', '答：没有。'])]
    return o


@t(K, 'user_kyc_spring.log', 'spring-request-log', cont='log', n='KycSubmitReq')
def _(f):
    o = []
    for p in f.one(8, 16):
        a = f.dt(2022, 2023)
        o.append(f'{a:%Y-%m-%d %H:%M:%S}.{f.ri(100,999)} WARN 1 --- [XNIO-1 task-{f.ri(1,9)}] c.x.user.aop.ArgsAspect : args=[KycSubmitReq{{realName=\'{p.name}\', idNumber=\'{f.id(p)}\', gender={1 if p.mf=="M" else 2}, birthday={p.born}, mobile=\'{f.mob(p)}\', email=\'{f.mail(p)}\', faceToken=\'{f.hx(32)}\'}}] ip=113.{f.ri(60,119)}.{f.ri(1,250)}.{f.ri(1,250)}')
    return o


@t(K, 'contacts.vcf', 'vcard', enc='utf-8-sig', cont='vcard', n='BEGIN:VCARD')
def _(f):
    o = []
    for p in f.one(5, 10):
        o += ['BEGIN:VCARD', 'VERSION:3.0', f'N:{p.sur};{p.name[1:]};;;', f'FN:{p.name}', f'TEL;TYPE=CELL:{f.mob(p,"dash")}', f'TEL;TYPE=HOME:{f.tel(p)}', f'EMAIL:{f.mail(p)}', f'ADR;TYPE=HOME:;;{p.addr};;;;', f'BDAY:{p.born}', f'NOTE:身份证 {f.id(p)}', f'UID:{f.hx(16)}', 'END:VCARD']
    return o


@t(K, '婚介红娘小本.txt', 'dense-notes', n='★')
def _(f):
    o = ['四月新会员（见面前核过证件）']
    for p in f.one(5, 9):
        o.append(f'★{p.name} {p.born:%y}年 {p.sex} {f.ri(150,168) if p.female else f.ri(166,186)} {p.area[1][:2]}籍 {f.id(p)} {f.mob(p)} {f.c(["有房贷","离异带一女","公务员","要求本科以上"])}')
    return o + ['介绍成功收 3000，不退']


@t(K, '里民清冊.txt', 'roster-trad', script='hant', n='身份證號')
def _(f):
    o = ['台商協會　陸籍配偶聯誼會　成員清冊', '']
    for p in f.one(4, 8):
        o.append(f'◆ {p.trad}　{p.sex}　民國{p.born.year-1911 if p.born.year>1911 else 0}年{p.born.month}月生　大陸身份證號 {f.id(p)}　手機 {f.mob(p,"+86")}　信箱 {f.mail(p)}')
    return o + ['', '聚餐費每人三百，現場收。']


@t(K, 'ddb_scan.json', 'dynamodb-json', script='en', cont='json', n='"idCard"')
def _(f):
    import json
    it = [{'pk': {'S': 'USER#' + f.hx(8)}, 'fullName': {'S': p.en}, 'idCard': {'S': f.id(p)}, 'passport': {'S': f.pp(p)}, 'phone': {'S': f.mob(p, '+86')}, 'mail': {'S': f.mail(p)}, 'dob': {'S': str(p.born)}, 'ver': {'N': str(f.ri(1, 9))}} for p in f.one(6, 12)]
    return '$ aws dynamodb scan --table-name prod-identity --max-items 12\n' + json.dumps({'Items': it, 'Count': len(it), 'ScannedCount': len(it)}, indent=4)


@t(K, 'onboarding_memo.txt', 'memo-mixed', script='mixed', n='ID ')
def _(f):
    s = f.person()
    o = ['To: HR ops / 人事共享', 'Re: 新员工 onboarding, badge 制卡', f'Questions → {f.wmail(s,"brightcore.cn")}', '']
    for p in f.one(5, 9):
        o.append(f.c([f'• {p.name} ({p.en}), ID {f.id(p)}, born {p.born:%d %b %Y}, cell {f.mob(p)}, ', f'• {p.en} / {p.name} — 身份证 ID {f.id(p)}, private mail {f.mail(p)}, ', f'• {p.name}: ID {f.id(p)}, 护照 {f.pp(p)} (for US trip), ']) + f'{f.c(["户口 non-local","需要 parking","党员关系待转","badge photo missing"])}')
    return o + ['', 'Office landline 总机 ' + f.office('021')]


@t(K, '读卡器串口.log', 'device-serial-log', cont='log', enc='gb18030', eol='\r\n', n='ReadBaseInfo')
def _(f):
    o = ['COM3 115200 8N1 open ok, SAM: 05.03-' + f'{f.dt(2018,2019):%Y%m%d}-{f.d(10)}']
    for p in f.one(6, 12):
        a = f.dt(2019, 2022)
        o += [f'{a:%H:%M:%S} FindIDCard rc=0x9f  SelectIDCard rc=0x90', f'{a:%H:%M:%S} ReadBaseInfo len=256 > {p.name}|{p.sex}|{f.c(MZ)}|{p.born:%Y%m%d}|{p.addr}|{f.id(p)}|{p.dist}公安分局|{f.dt(2010,2016):%Y%m%d}-{f.dt(2025,2032):%Y%m%d}', f'{a:%H:%M:%S} photo wlt 1024 bytes crc={f.hx(8)}']
    return o


@t(K, '慰问金名单投诉.txt', 'complaint-attachment', n='(?m)^（\\d+）')
def _(f):
    w = f.person()
    o = ['信访材料', '镇里公示栏把我们的全部号码贴出来，没有打码，三天才撕。附公示原文，请追责。', f'我自己那行他们倒是打了码：{f.mid(w)}、{f.mmob(w)}。', '', '附：公示（照抄）']
    for i, p in enumerate(f.one(6, 12), 1):
        o.append(f'（{i}）{p.name}，{p.sex}，{p.dist}，身份证{f.id(p)}，{f.c(["残疾","低保","大病","孤儿"])}，{f.c(["本人领取","代领"])}')
    return o
