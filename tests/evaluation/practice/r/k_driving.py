from core import *
L, V = 'driving.licence', 'driving.vehicle'
MK = '大众朗逸 丰田卡罗拉 本田雅阁 别克英朗 比亚迪秦 吉利帝豪 五菱宏光 长安CS75'


def arc(x, p):
    return p.c[0][:4] + x.dg(8)


def lic(x, p, n, gap=(400, 1500)):
    """n steps of one driver's licence: (date, what was done, class), in order."""
    y = max(p.bd.year + 20, 2000)
    c, out = x.ch('C1 C2 C1 B2'), []
    for i, d in enumerate(x.dts(n, gap, (9, 16), (y, y + 3))):
        w = '初次领证' if i == 0 else x.ch('期满换证 补证 增驾 审验')
        if w == '增驾':
            c = {'C2': 'C1', 'C1': 'B2', 'B2': 'A2'}.get(c, c + 'D' if 'D' not in c else c)
        out.append((d, w, c))
    return out


ENW = {'初次领证': 'first issue', '期满换证': 'renewal', '补证': 'replacement of lost licence', '增驾': 'class upgrade', '审验': 'periodic review'}
TRW = {'初次领证': '初次領證', '期满换证': '期滿換證', '补证': '補證', '增驾': '增駕', '审验': '審驗'}


def eng(x):
    return x.ch('EA G4 K2 CF') + x.dg(6)


@T(L, 'csv', 'hans', 'gb18030', '驾驶人信息.csv')
def a1(x):
    o = ['姓名,证号,准驾车型,档案编号,初次领证日期,有效期止,累积记分,状态,业务类型']
    for p in x.Ps(8):
        k, h = arc(x, p), lic(x, p, x.ri(1, 4))
        f = h[0][0]
        for d, w, c in h:
            o += [f'{p.r}{p.n},{p.id},{c},{k},{f:%F},{d + D.timedelta(2190):%F},{x.ri(0, 12)},{x.ch("正常 正常 逾期未换证")},{w}']
    return '\n'.join(o)


@T(L, 'fleet-chat', 'hans', 'utf-8', '车队司机驾照收集.txt')
def a2(x):
    o = ['车队长：各位师傅把驾驶证信息发群里，换过证补过证增过驾的都写上', '']
    for p in x.Ps(5):
        o += [f'{p.n}：证号{p.id}，手机{p.m}']
        k = arc(x, p)
        for d, w, c in lic(x, p, x.ri(1, 4)):
            o += [f'{p.n}：{p.r}驾驶证 {d.year}年{d.month}月{w}，准驾车型{c}，档案编号{k}']
        if x.ri(0, 1):
            o += ['车队长：' + x.ch(['收到', '从业资格证也要', '照片太糊了，重拍', '👌'])]
    return '\n'.join(o)


@T(L, 'inquiry-sheet', 'hans', 'utf-8', '驾驶证业务查询单.txt')
def a3(x):
    o = []
    for p in x.Ps(3):
        o += ['------ 机动车驾驶证业务历史 ------', f'驾驶人：{p.n}   证号：{p.id}', f'档案编号：{arc(x, p)}   住址：{p.addr}']
        for d, w, c in lic(x, p, x.ri(2, 6), (300, 900)):
            o += [f'{p.r}[{d:%Y-%m-%d}] 驾驶证{w}  准驾车型 {c}  发证机关 {p.city}市公安局交通警察支队']
        o += ['（无其他业务）', '']
    return '\n'.join(o)


@T(L, 'json', 'latin', 'utf-8', 'dl_lookup.json')
def a4(x):
    return J({'drivers': [{'name': p.n, 'licenceNo': p.id, 'mobile': p.m, 'history': [{'archives_no': p.r + p._get('arc', lambda: arc(x, p)), 'vehicle_type': c, 'issue_date': f'{d:%F}', 'valid_until': f'{d + D.timedelta(2190):%F}', 'CumulativeScore': x.ri(0, 9), 'reason': ENW[w].upper()} for d, w, c in lic(x, p, x.ri(1, 4))]} for p in x.Ps(6)]})


@T(L, 'application-letter', 'hans', 'utf-8', '恢复驾驶资格申请.txt')
def a5(x):
    p = x.P()
    ds = x.dts(5, (500, 900), y=(2006, 2009))
    k = arc(x, p)
    return f'''申 请 书

车管所领导：
    我叫{p.n}，驾驶证号{p.id}，档案编号{k}，联系电话{p.m}。现将我的驾驶证情况汇报如下，请予恢复驾驶资格。
    {p.r}我于{cn(ds[0])}初次领证，准驾车型C1，当时在部队门口的驾校学的，教练姓胡。
    {p.r}{cn(ds[1])}我申请增驾，准驾车型变为B2，驾驶证由市车管所重新核发。
    中间有几年跑长途，没出过事故。
    {p.r}{cn(ds[2])}驾驶证遗失，登报后办了补证，准驾车型仍是B2。
    {p.r}{cn(ds[3])}期满换证，有效期十年，体检合格。
    {p.r}{cn(ds[4])}因记分满12分，驾驶证被扣留，准驾车型降为C1，我参加了学习。
    以上情况属实。家里老母亲看病全靠我开车，望批准。
                                        申请人：{p.n}
'''


@T(L, 'spreadsheet-md', 'hans', 'utf-8', '安全员月报-驾驶证审验.md')
def a6(x):
    o = ['# 驾驶证审验月报', '', '本月天气炎热，提醒司机防疲劳。', '', '| 驾驶员 | 驾驶证号 | 准驾车型 | 档案编号 | 业务 | 日期 |', '|---|---|---|---|---|---|']
    for p in x.Ps(6):
        k = arc(x, p)
        c = x.ch('B2 A2 C1 A1')
        for d in x.dts(x.ri(1, 4), (30, 400), y=(2018, 2019)):
            o += [f'| {p.r}{p.n} | {p.id} | {c} | {k} | {x.ch("审验 换证 记分清零 体检")} | {d:%Y/%m/%d} |']
    return '\n'.join(o + ['', '备注：夜班司机下月补审。'])


@T(L, 'dictated', 'hans', 'utf-8', '4S店代办员录音转写.txt')
def a7(x):
    o = ['00:00 喂，我把今天要办的驾驶证报一下，你记。']
    t = 5
    for p in x.Ps(4):
        t += x.ri(8, 20)
        o += [f'{t // 60:02d}:{t % 60:02d} {p.n}，证号{p.id}，']
        k = arc(x, p)
        for d, w, c in lic(x, p, x.ri(1, 3)):
            t += x.ri(8, 20)
            o += [f'{t // 60:02d}:{t % 60:02d} {p.r}{x.ch([p.ta, "这个"])}驾驶证是{d.year}年{d.month}月{w}的，准驾车型{c}，档案编号{k}，']
        o += [f'{t // 60:02d}:{t % 60:02d} ' + x.ch(['照片在我微信里。', '体检没做，让他明天来。', '钱付过了。', '嗯……等等有人敲门。'])]
    return '\n'.join(o)


@T(L, 'en-report', 'latin', 'utf-8', 'driver_licence_audit.txt')
def a8(x):
    o = ['DRIVER LICENCE AUDIT - LOGISTICS SOUTH', '']
    for p in x.Ps(4):
        o += [f'Driver: {p.en}', f'Licence no. (ID): {p.id}', f'Phone: {p.m}']
        k = arc(x, p)
        for d, w, c in lic(x, p, x.ri(2, 4)):
            o += [f'{p.r}  * {d:%d %b %Y} - {ENW[w]}, class {c}, archive no. {k}']
        o += [f'Auditor remark: {x.ch(["ok", "medical due", "copy illegible, ask again"])}', '']
    return '\n'.join(o)


@T(L, 'trad-notice', 'hant', 'utf-8', '駕照換領紀錄.txt')
def a9(x):
    o = ['台商協會　代辦駕照換領紀錄', '']
    for p in x.Ps(3):
        o += [f'◇ {p.n}　身份證（即駕駛證號）{p.id}　手機 {p.m}']
        k = arc(x, p)
        for d, w, c in lic(x, p, x.ri(2, 4)):
            o += [f'　{p.r}{cn(d)} 駕駛證{TRW[w]}，準駕車型 {c}，檔案編號 {k}']
        o += ['　' + x.ch(['已通知本人領取。', '規費未繳。', '照片不合格，退件一次。']), '']
    return '\n'.join(o)


@T(L, 'sql', 'latin', 'utf-8', 'drv_licence.sql')
def a10(x):
    o = ['create table drv_licence (sfzmhm varchar(18), xm varchar(30), dabh varchar(12), zjcx varchar(10), cclzrq date, yxqz date, ljjf int);']
    for p in x.Ps(5):
        k = arc(x, p)
        h = lic(x, p, x.ri(2, 4))
        for d, w, c in h:
            o += [f"{p.r}insert into drv_licence values ('{p.id}','{p.n}','{k}','{c}','{h[0][0]:%F}','{d + D.timedelta(2190):%F}',{x.ri(0, 12)}); -- {w}"]
    return '\n'.join(o)


def vh(x, p):
    return x.val('driving.plate', x.rawplate(p.c)), x.val('driving.vin', x.rawvin())


@T(V, 'csv', 'hans', 'gb18030', 'jdc_syr.csv')
def b1(x):
    o = ['HPHM,HPZL,SYR,SFZMHM,CLSBDH,FDJH,CLPP,CCDJRQ,SJHM']
    for p in x.Ps(8):
        for _ in range(x.ch([1, 1, 2, 4])):
            a, v = vh(x, p)
            o += [f'{p.r}{a},02,{p.n},{p.id},{v},{eng(x)},{x.ch(MK)},{x.d():%Y%m%d},{p.m}']
    return '\n'.join(o)


@T(V, 'insurance-chat', 'hans', 'utf-8', '车险续保群.txt')
def b2(x):
    o = ['车险小赵：@所有人 把名下车都报一下，一起续保有优惠', '']
    for p in x.Ps(4):
        o += [f'{p.n}：车主就是我本人，身份证{p.id}，电话{p.m}']
        for _ in range(x.ri(2, 4)):
            a, v = vh(x, p)
            o += [f'{p.n}：{p.r}{a}，{x.ch(MK)}，车架号{v}，{x.ri(2012, 2020)}年上的牌']
        o += ['车险小赵：' + x.ch(['好嘞哥，商业险要三者多少', '收到，行驶证拍一下', '您这台脱保三天了！', '报价私发您'])]
    return '\n'.join(o)


@T(V, 'registry-result', 'hans', 'utf-8', '机动车查询结果单.txt')
def b3(x):
    o = []
    for p in x.Ps(3):
        n = x.ri(2, 6)
        o += ['车辆管理所  机动车登记信息查询结果', f'所有人：{p.n}', f'身份证明号码：{p.id}', f'名下机动车 {n} 辆']
        for i in range(n):
            a, v = vh(x, p)
            o += [f'{p.r}第{i + 1}辆 号牌号码 {a[:2]}·{a[2:]} 车辆识别代号 {v} 品牌型号 {x.ch(MK)} 初次登记日期 {x.d():%Y-%m-%d} 状态 {x.ch("正常 抵押 逾期未检验 注销")}']
            x.val('driving.plate', a[:2] + '·' + a[2:])
        o += ['查询人签字：          日期：', '']
    return '\n'.join(o)


@T(V, 'json', 'latin', 'utf-8', 'owners_vehicles.json')
def b4(x):
    out = []
    for p in x.Ps(6):
        vs = []
        for _ in range(x.ri(1, 4)):
            a, v = vh(x, p)
            vs.append({'plateNo': p.r + a, 'vin': v, 'engine_no': eng(x), 'brandModel': x.ch(MK), 'registerDate': f'{x.d():%F}', 'useNature': x.ch('非营运 营转非 货运')})
        out.append({'owner': p.n, 'idCard': p.id, 'phone': p.m, 'vehicles': vs})
    return J({'page': 1, 'rows': out})


@T(V, 'interview', 'hans', 'utf-8', '车辆归属询问笔录.txt')
def b5(x):
    p = x.P()
    w = [vh(x, p) for _ in range(4)]
    return f'''问：姓名、身份证号码？
答：{p.n}，{p.id}。
问：你名下现有几辆车？
答：我自己开的一辆，其他是帮公司挂名。
问：逐辆说。
答：{p.r}{w[0][0]}，{x.ch(MK)}，我是车主，{x.ri(2014, 2019)}年买的新车，车架号你们查吧，行驶证上写的是{w[0][1]}。
问：第二辆。
答：{p.r}{w[1][0]}，也登记在我名下，所有人是我，车辆识别代号{w[1][1]}，实际是老板在用。
问：老板是谁？
答：姓曹，全名不知道。
答：{p.r}还有{w[2][0]}，面包车，车架号{w[2][1]}，拉货的，去年撞过一次。
问：那{w[3][0]}呢？
答：{p.r}那个也是我名字，{x.ch(MK)}，车架号{w[3][1]}，已经抵押给别人了，我半年没见到车。
问：抵押合同在哪？
答：在家里，我让我老婆找。
'''


@T(V, 'repair-shop-ledger', 'hans', 'utf-8', '汽修厂客户本.txt')
def b6(x):
    o = ['老马汽修 · 客户本（按人头记）', '']
    for p in x.Ps(5):
        o += [f'{p.n} {p.mform(" ")} 身份证{p.id}（代年检用）']
        for _ in range(x.ri(1, 4)):
            a, v = vh(x, p)
            o += [f'   {p.r}车牌{a}  {x.ch(MK)}  车架号{v}  发动机号{eng(x)}']
        o += ['   ' + x.ch(['欠 300', '刹车片下次换', '老客户，打九折', '车脏，洗完再修']), '']
    return '\n'.join(o)


@T(V, 'xml', 'latin', 'utf-8', 'vehicle_sync.xml')
def b7(x):
    o = ['<?xml version="1.0" encoding="utf-8"?>', '<root><head><code>1</code><rownum>5</rownum></head><body>']
    for p in x.Ps(5):
        o += [f'<owner syr="{p.n}" sfzmhm="{p.id}" lxdh="{p.m}">']
        for _ in range(x.ri(1, 5)):
            a, v = vh(x, p)
            o += [f' {p.r}<veh><hphm>{a}</hphm><hpzl>02</hpzl><clsbdh>{v}</clsbdh><fdjh>{eng(x)}</fdjh><clpp>{x.ch(MK)}</clpp><ccdjrq>{x.d():%F}</ccdjrq></veh>']
        o += ['</owner>']
    return '\n'.join(o + ['</body></root>'])


@T(V, 'parking-permit-email', 'hans', 'utf-8', '月卡车辆登记邮件.eml')
def b8(x):
    ps = x.Ps(4)
    o = ['Subject: 回复：园区月卡车辆登记', f'From: {ps[0].mail}', f'To: {x.om()}', 'Content-Type: text/plain; charset=utf-8', '', '物业您好，我们部门的车辆如下：', '']
    for p in ps:
        o += [f'{p.n}（身份证 {p.id}，手机 {p.m}）：']
        for _ in range(x.ri(1, 3)):
            a, v = vh(x, p)
            o += [f'  - {p.r}{a}，{x.ch(MK)}，车主本人，车架号 {v}']
    return '\n'.join(o + ['', '第一位是我自己。麻烦尽快开通，谢谢！', '', '> 请各部门周三下班前报送车牌、车主、车架号，', '> 逾期不予办理。地库B2临时封闭。', f'> 物业前台 {x.office()}'])


@T(V, 'used-car-notes', 'hant', 'utf-8', '二手車收車筆記.txt')
def b9(x):
    o = ['二手車收車筆記', '']
    for p in x.Ps(3):
        o += [f'【賣家】{p.n}　身份證 {p.id}　手機 {p.m}']
        for _ in range(x.ri(2, 4)):
            a, v = vh(x, p)
            o += [f'　{p.r}車牌 {a}　車架號 {v}　車主即賣家　{x.ri(2011, 2019)} 年登記，{x.ch("右前門補漆 發動機滲油 原版原漆 里程對得上")}']
        o += ['　' + x.ch(['價錢談不攏，下週再約。', '已付訂金兩千。', '朋友介紹，給個面子。']), '']
    return '\n'.join(o)


@T(V, 'fixed-width', 'latin', 'utf-8', 'FLEETREG.LST')
def b10(x):
    o = ['FLEET REGISTER  RUN 03/11/2020', f'{"PLATE":<9}{"VIN":<19}{"ENGINE":<10}{"REG DATE":<12}USE', '=' * 60]
    for p in x.Ps(4):
        o += [f'OWNER {p.py} / ID {p.id} / TEL {p.m}']
        for _ in range(x.ri(2, 6)):
            a, v = vh(x, p)
            o += [f'{p.r}{a:<8}{v:<19}{eng(x):<10}{x.d():%d/%m/%Y}  {x.ch("PRIVATE CARGO LEASE")}']
        o += ['-' * 60]
    return '\n'.join(o)
