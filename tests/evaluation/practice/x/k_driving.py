"""driving.licence and driving.vehicle."""
import json

from lib import t

D, V = 'driving.licence', 'driving.vehicle'
MK = 'Volkswagen Passat|BYD Qin|Toyota Corolla|Geely Emgrand|Honda Accord|Wuling Hongguang'
MZ = '大众帕萨特|比亚迪秦|丰田卡罗拉|吉利帝豪|本田雅阁|五菱宏光'
MT = '福士帕薩特|比亞迪秦|豐田花冠|本田雅閣|平治E級'
CL = 'C1|C2|B2|A2|C1D|B1|C1E'


def arch(g, p):
    return p.code[:4] + g.n(8)


@t(D, 'licence/fleet_insurer_driver_audit.txt', 'en', 'insurer letter')
def d1(g):
    o = ['Re: fleet policy - driver audit', '', 'Dear Broker,', '', 'Our surveyor has inspected the PRC driving licences of the named drivers. Findings:', '']
    for p in g.p(5):
        o += [f'{p.e} ({p.n}): {g.r(p)}licence no. {p.id}, class {g.c(CL)}, first issued {g.add(g.dt(), days=-g.i(1500, 6500)):%d %B %Y}, archive no. {arch(g, p)}, {g.i(0, 11)} penalty points in the current cycle.', '']
    return o + ['Drivers with nine points or more must take the refresher before the renewal date.', f'Underwriting, {g.hk("+44")}']


@t(D, 'licence/dmv_translation_affidavits.txt', 'en', 'translations')
def d2(g):
    o = []
    for p in g.p(4):
        d = g.add(g.dt(), days=-g.i(1500, 6500))
        o += ['CERTIFIED TRANSLATION', g.r(p) + 'Driving License of the People\'s Republic of China', f'License No.: {p.id}', f'Name: {p.e}    Sex: {"Male" if p.male else "Female"}    Nationality: Chinese', f'Address: {p.ade}', f'Date of Birth: {p.b:%Y-%m-%d}', f'Date of First Issue: {d:%Y-%m-%d}', f'Class: {g.c(CL)}', f'Valid Period: from {d:%Y-%m-%d} for {g.c("6 years|10 years|long term")}', f'File No.: {arch(g, p)}', 'I, the translator, declare that the above is true and complete.', '']
    return o


@t(D, 'licence/driver_onboarding_api.json', 'en', 'nested json')
def d3(g):
    return json.dumps({'batch': g.dec(g.n(8)), 'drivers': [{'driverName': {'cn': p.n, 'en': p.e}, 'phone': p.mp, 'drivingLicence': {'licenceNo': g.r(p) + p.id, 'archiveNumber': arch(g, p), 'class': g.c(CL), 'firstIssueDate': f'{g.dt():%Y}-0{g.i(1, 9)}-1{g.i(0, 9)}', 'validTo': f'20{g.i(26, 34)}-0{g.i(1, 9)}-10', 'points': g.i(0, 9)}, 'background': g.c(['CLEAR', 'PENDING'])} for p in g.p(9)]}, ensure_ascii=False, indent=1)


@t(D, 'licence/licence_checks.log', 'en', 'log')
def d4(g):
    ps, o = g.p(6), []
    for p, d in zip(g.cyc(ps, 10), g.dts(10, 40)):
        o.append(g.r(p) + f'{d:%Y-%m-%dT%H:%M:%S}Z level=info svc=dl-verify req={g.R.getrandbits(32):08x} holder="{p.e}" driving_licence_no={p.id} archives_no={arch(g, p)} vehicle_class={g.c(CL)} cumulative_score={g.i(0, 11)} licence_status={g.c("VALID|VALID|EXPIRING")}')
        if g.i(0, 3) == 0:
            o.append(f'{d:%Y-%m-%dT%H:%M:%S}Z level=warn svc=dl-verify holder_id={p.mid} upstream slow p99={g.i(1000, 4000)}ms')
    return o


@t(D, 'licence/car_rental_counter_sheet.tsv', 'en', 'tab export')
def d5(g):
    o = ['Renter\tLocal name\tCN driving licence no.\tClass\tFirst issue\tExpiry\tArchive no.\tMobile\tDesk remark']
    for p in g.p(12):
        o.append(g.r(p) + f'{p.E}\t{p.n}\t{p.id}\t{g.c(CL)}\t{g.i(2003, 2019)}-0{g.i(1, 9)}-2{g.i(0, 8)}\t20{g.i(25, 33)}-0{g.i(1, 9)}-2{g.i(0, 8)}\t{arch(g, p)}\t{p.m86}\t{g.c("original seen|with translation|IDP missing|")}')
    return o


@t(D, 'licence/免試換領執照申請審核.txt', 'zh-Hant', 'application review')
def d6(g):
    o = ['運輸署　免試簽發駕駛執照　審核備忘', '']
    for k, p in enumerate(g.p(5), 1):
        o += [f'個案{k}　{g.r(p)}申請人{p.t}{p.xs}持內地駕駛證，證號 {p.id}，準駕車型 {g.c(CL)}，初次領證日期 {g.i(2003, 2018)}年{g.i(1, 12)}月{g.i(1, 28)}日，檔案編號 {arch(g, p)}，有效期至 20{g.i(25, 33)}年。', f'　　　{g.c("正本已核對，建議批准。|尚欠住址證明。|簽發日期不足三年，須補交紀錄。")}', '']
    return o


@t(D, 'licence/陸籍配偶駕照換發清冊.csv', 'zh-Hant', 'bar export', 'utf-8-sig')
def d7(g):
    o = ['申請人│大陸駕駛證號碼│準駕車型│初次領證日期│檔案編號│監理站│結果']
    for p in g.p(8):
        o.append(g.r(p) + f'{p.t}│{p.id}│{g.c(CL)}│{g.i(2003, 2018)}/{g.i(1, 12):02d}/{g.i(1, 28):02d}│{arch(g, p)}│{g.c("板橋|士林|臺中|鳳山")}│{g.c("換發|補件|筆試")}')
    return o


@t(D, 'licence/车队安全例会记录.txt', 'zh-Hans', 'minutes')
def d8(g):
    ps = g.p(5)
    o = ['车队安全例会记录', '驾驶员名单（驾驶证号即身份证号）：', *[f'  {p.n} {p.id}' for p in ps], '', '队长逐个通报驾驶证情况：']
    for p in ps:
        o.append(f'- {g.r(p)}{p.n}的驾驶证准驾车型{g.c("A2|B2|A1A2|C1")}，{g.i(2003, 2018)}年初次领证，档案编号{arch(g, p)}，本周期记了{g.i(0, 11)}分，{g.c("明年换证|有效期还有五年|体检表未交")}。')
    return o + ['', f'调度：{ps[0].n}下周跑长途，{ps[1].n}替班。', '队长：冬季轮胎月底前换完。']


@t(D, 'licence/驾校教练聊天记录.txt', 'zh-Hans', 'chat', 'gb18030')
def d9(g):
    ps, d = g.p(4), g.dt()
    o = [f'{d:%Y年%m月%d日}', '', f'周教练: 出证的四个我发一下号，{"，".join(p.n + p.id for p in ps)}', '小前台: 好的我登记']
    for p in ps:
        o.append(f'周教练: {g.r(p)}{p.n} 驾驶证下来了，{g.c("C1|C2")}，领证日期今天，档案编号{arch(g, p)}')
        o.append(f'小前台: {g.c(["电话里说周末来拿", "嗯嗯", "是上次挂科那个？", "证件照好丑哈哈"])}')
    p = ps[3]
    return o + [f'周教练: {g.r(p)}还有{p.n}原来有D照，这次是增驾，旧驾驶证档案编号{arch(g, p)}，准驾车型改成{g.c("C1D|C2D")}', '小前台: 知道了']


@t(D, 'licence/駕照爭議聆訊紀錄.txt', 'zh-Hant', 'hearing minutes')
def d10(g):
    a, b, c = g.p(3)
    s = lambda p: f'{g.r(p)}{p.t}嘅內地駕駛證，證號{p.id}，檔案編號{arch(g, p)}，準駕車型{g.c(CL)}，{g.i(2003, 2018)}年初次領證。'  # noqa: E731
    return ['駕駛執照上訴委員會　聆訊紀錄', '', '主席：十點零五分開始。', '', f'署方代表：{s(a)}', f'{a.t}：啱，我揸咗好多年貨車。', '', f'署方代表：{s(b)}', '主席：個印係咪真㗎？', '署方代表：內地發證機關已經覆實。', '', f'署方代表：{s(c)}相片同本人唔似。', f'{c.t}：我瘦咗好多。', '', '主席：押後裁決。']


@t(V, 'vehicle/marine_cargo_loss_adjuster.txt', 'en', 'adjuster report')
def v1(g):
    o = ['PRELIMINARY SURVEY - FLOOD DAMAGE TO PRIVATE CARS', f'Our file {g.dec("LA/" + g.n(7))}', '']
    for p in g.p(5):
        o += [f'{g.r(p)}Owner {p.e} (PRC ID {p.id}, tel {p.m86}): {g.c(MK)}, plate {p.pld}, VIN {p.vin}, engine no. {g.c("EA|BY|G4")}{g.n(6)}, first registered {g.dt():%B %Y}. Water to the {g.c("sills|dashboard|roof")}; reserve CNY {g.mc(8000, 180000)}.', '']
    return o + ['Salvage bids close on Friday.']


@t(V, 'vehicle/company_car_policy_mail.txt', 'en', 'mail')
def v2(g):
    ps = g.p(4)
    o = ['Subject: private cars used on company business', '', 'Hello Facilities,', 'please add these to the gate list and to the mileage scheme:', '']
    for p in ps:
        o.append(f'  {g.r(p)}{p.n} ({p.e}, ID {p.id}) owns the {g.c("white|grey|black|blue")} {g.c(MK)}, {p.pl}, registered in {p.his} name since {g.i(2015, 2023)}')
    q = ps[1]
    q2 = g.p(1)[0].pl
    return o + ['', f'{g.r(q)}{q.e} has a second car, a {g.c(MK)} with plate {q2}, also registered to {q.his} own name.', '', 'The visitors\' spaces stay as they are. Thanks, Olu']


@t(V, 'vehicle/telematics_registry.yaml', 'en', 'yaml')
def v3(g):
    o = ['fleet: private-owners-cn', 'vehicles:']
    for p in g.p(7):
        o += [f'  {p.vin}:', f'    {g.r(p)}plate: {p.pl}', f'    make_model: {g.c(MK)}', f'    engine_no: {g.c("A|D|K")}{g.n(6)}', '    owner:', f'      name: {p.e}', f'      id_card: "{p.id}"', f'      mobile: "{p.mp}"', f'    registered: {g.dt():%Y-%m-%d}']
    return o


@t(V, 'vehicle/import_registration_batch.xml', 'en', 'xml attributes')
def v4(g):
    o = ['<VehicleRegistrations source="broker-gw" xml:lang="en">']
    for p in g.cyc(g.p(7), 8):
        q = g.p(1)[0]
        o.append(f'  {g.r(p)}<Vehicle plateNo="{q.pl}" plateType="02" vin="{q.vin}" engineNo="{g.n(7)}B" model="{g.c(MK)}" colour="{g.c("A|B|J")}" firstReg="{g.dt():%Y%m%d}"><Owner name="{p.n}" idNo="{p.id}" phone="{p.m}"/></Vehicle>')
    return o + ['</VehicleRegistrations>']


@t(V, 'vehicle/parking_permit_cards.txt', 'en', 'bilingual cards')
def v5(g):
    o = []
    for p in g.p(5):
        o += [g.r(p) + f'.--- RESIDENT PARKING PERMIT 居民停车证 {g.dec("P" + g.n(7))} ---.', f'  Plate 车牌      {p.pl}', f'  Vehicle 车型    {g.c(MK)}', f'  Owner 车主      {p.n} {p.e}', f'  ID no. 身份证   {p.id}', f'  Phone 电话      {p.md}', f"'{'-' * 52}'", '']
    return o


@t(V, 'vehicle/兩地牌車輛申報.txt', 'zh-Hant', 'declaration')
def v6(g):
    o = ['跨境車輛申報表（港珠澳大橋口岸）', '']
    for p in g.p(5):
        o += [f'{g.r(p)}車主：{p.t}　　內地身份證：{p.id}', f'內地車牌：{p.plt}　　廠牌型號：{g.c(MT)}', f'車架號碼：{p.vin}　　引擎號碼：{g.c("H|N|B")}{g.n(6)}', f'首次登記：{g.dt():%d/%m/%Y}', '- - - - - - - - - -']
    return o


@t(V, 'vehicle/肇事車輛查詢電話紀錄.txt', 'zh-Hant', 'call note')
def v7(g):
    o = ['值日官電話紀錄簿', '']
    for p, d in zip(g.p(4), g.dts(4, 3)):
        o += [f'{d:%m/%d %H:%M}　金門分局來電，請代查陸籍小客車。', f'回覆：{g.r(p)}車牌{p.plt}，{g.c("白|灰|黑")}色{g.c(MT)}，車主{p.t}，身分證{p.id}，手機{p.m}，車身號碼{p.vin}。', f'{g.c("對方已抄錄。|請對方補正式函。|轉交通組。")}', '']
    return o


@t(V, 'vehicle/小区车位纠纷调解.txt', 'zh-Hans', 'mediation')
def v8(g):
    a, b, c = g.p(3)
    x = g.p(1)[0].pl
    return ['调解记录', f'当事人：{a.n}（{a.id}）、{b.n}（{b.id}）、{c.n}（{c.id}）', '', f'物业：{g.r(a)}B2-17停的是{a.n}的{g.c(MZ)}，车牌{a.pl}，车主登记就是{a.n}本人。', f'物业：{g.r(b)}B2-18是{b.n}的车，{b.pl}，{g.c(MZ)}，{g.i(2016, 2023)}年上的牌。', f'{b.n}：我先来的，他压线。', f'物业：{g.r(c)}{c.n}名下的{g.c(MZ)}，号牌{c.pl}，车架号{c.vin}，没有办月卡。', f'{c.n}：我补办还不行吗。', f'物业：{g.r(a)}另外{a.n}还有一辆{g.c(MZ)}，车牌{x}，也是他名下的，占了访客位。', '调解员：各退一步，下周一前挪车。']


@t(V, 'vehicle/二手车收车笔记.txt', 'zh-Hans', 'diary', 'gb18030')
def v9(g):
    ps = g.p(5)
    o = ['收车笔记', '车主身份证（过户要用）', *[f'{p.n}：{p.id}' for p in ps], '']
    for p, d in zip(ps, g.dts(5, 25)):
        o += [f'{d.month}月{d.day}日 {g.r(p)}看了{p.n}的{g.c(MZ)}，车牌{p.pl}，车架号{p.vin}，发动机号{g.c("A|C|H")}{g.n(6)}，{g.i(2013, 2021)}年初次登记，表显{g.i(2, 15)}万公里，' + g.c(['要价高，没谈拢。', '定金付了两千。', '右后门补过漆。', '手续齐。'])]
    return o + [f'{ps[0].n}又打电话来问，价格再想想。']


@t(V, 'vehicle/快易通帳戶車輛表.txt', 'zh-Hant', 'indented report')
def v10(g):
    o = ['跨境自動繳費服務　帳戶登記車輛', '']
    for p in g.p(6):
        o += [f'帳戶 {g.dec(g.n(8))}　{p.t}　內地身份證 {p.id}　{p.em}']
        for _ in range(g.i(1, 3)):
            q = g.p(1)[0]
            o.append(f'　　{g.r(p)}車牌 {q.plt}　車架號 {q.vin}　{g.c(MT)}　車主即帳戶持有人　登記 {g.dt():%d/%m/%Y}')
    return o
