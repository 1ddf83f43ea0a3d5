from core import t
K = 'driving.licence'
ST = '正常 正常 超分 逾期未审验 注销可恢复'.split()


@t(K, '驾校考场便签.txt', 'sticky-note', n='驾驶证换证')
def _(f):
    o = ['给窗口小刘（今天补换证的）']
    for p in f.one(4, 8):
        w = f.c(["体检表没带", "照片不合格重拍", "代办要委托书", "办好打" + f.mob(p)])
        o.append(f.c([f'{p.name} {f.id(p)} 驾驶证换证，准驾{p.cls}，档案编号{p.archive}，{w}',
                      f'{p.cls} 驾驶证换证 {p.name} 证号{f.id(p)} 档{p.archive} {w}',
                      f'档案{p.archive}={p.name}，{f.id(p)}，驾驶证换证（{p.cls}）\n  ↑{w}']))
    return o + ['号码牌用完了，去库房拿']


@t(K, 'jszh_query.resp', 'http-trace-chunk', cont='http', n='"dabh"')
def _(f):
    import json
    o = []
    for p in f.one(5, 9):
        o += ['GET /jtgl/rest/drv/info?sfzmhm=' + f.id(p) + ' HTTP/1.1', 'X-Request-Id: ' + f.hx(24), 'Cookie: JSESSIONID=' + f.hx(32).upper(), '', 'HTTP/1.1 200', 'Content-Type: application/json;charset=UTF-8', '',
              json.dumps({'code': '1', 'body': {'xm': p.name, 'sfzmhm': f.id(p), 'dabh': p.archive, 'zjcx': p.cls, 'cclzrq': f'{f.dt(2003,2019):%Y-%m-%d}', 'yxqz': f'{f.dt(2024,2030):%Y-%m-%d}', 'ljjf': f.ri(0, 12), 'zt': 'A', 'lxdh': f.mob(p)}}, ensure_ascii=False, separators=(',', ':')), '']
    return o


@t(K, '车队安全例会.txt', 'minutes', enc='gb18030', n='驾照')
def _(f):
    o = [f'{f.c("顺达 恒通 长风")}物流 三月安全例会', '经理通报：轮胎采购改为月结。驾驶员证照逐人核：']
    for p in f.one(4, 8):
        o.append(f'—{p.name}（{f.id(p)}）驾照{f.c("A2 B2 A1A2")}，{f.dt(2002,2014):%Y年%m月}初次领证，记分{f.ri(0,11)}分，{f.c(["六月要审验","从业资格证过期","上月疲劳驾驶扣6分","正常"])}，档案{p.archive}')
    return o + ['下次例会四月第一个周一。']


@t(K, 'drv_person.dmp.txt', 'pg_dump-copy', cont='sql', n='(?m)^\\d{7}\\t')
def _(f):
    o = ['--', '-- Data for Name: drivinglicense; Type: TABLE DATA; Schema: trff', '--', '', 'COPY trff.drivinglicense (xh, dabh, xm, sfzmhm, zjcx, cclzrq, yxqs, yxqz, ljjf, zt, sjhm) FROM stdin;']
    for p in f.one(10, 24):
        o.append('\t'.join([f.d(7), p.archive, p.name, f.id(p), p.cls, f'{f.dt(2000,2015):%Y-%m-%d}', f'{f.dt(2016,2020):%Y-%m-%d}', '\\N', str(f.ri(0, 12)), f.c('A A U M'), f.mob(p)]))
    return o + ['\\.', '']


@t(K, '代扣分投诉.txt', 'complaint-letter', n='驾驶证号')
def _(f):
    o = ['举报信', '', '交警大队：', '    我在停车场工作，发现有人组织老人卖驾驶证分，下面几位的证件照片被他们存在手机里，我偷偷抄下来，请你们查一查记分情况。', '']
    for i, p in enumerate(f.one(3, 6), 1):
        o.append(f'    {i}号：{p.name}，驾驶证号{f.id(p)}，准驾车型{p.cls}，有效期至{f.dt(2024,2030):%Y年%m月%d日}，据说已扣{f.c("9 11 12")}分；')
    return o + ['', '    为防报复不留名。']


@t(K, '駕照換領記錄.txt', 'transport-dept-trad', script='hant', n='準駕車型')
def _(f):
    o = ['運輸署　以內地駕駛證免試換領香港駕駛執照　審核底稿']
    for p in f.one(3, 6):
        o += ['', f'申請人 {p.trad}（{p.py}）　內地身份證 / 駕駛證號 {f.id(p)}', f'準駕車型 {p.cls}　檔案編號 {p.archive}　初次領證 {f.dt(2008,2018):%Y/%m/%d}', f'護照 {f.pp(p)}　電郵 {f.mail(p)}　結果：{f.c("批准 補交公證 待核")}']
    return o


@t(K, 'licence_audit.cef', 'siem-cef', script='mixed', cont='log', n='CEF:0')
def _(f):
    o = []
    for p in f.one(8, 15):
        a = f.dt(2020, 2023)
        o.append(f'{a:%b %d %H:%M:%S} drvweb CEF:0|TrafficMgmt|DRVQUERY|2.1|1001|查询驾驶证|3|suser=jg{f.d(4)} src=10.44.{f.ri(0,9)}.{f.ri(2,250)} cs1Label=证号 cs1={f.id(p)} cs2Label=姓名 cs2={p.name} cs3Label=准驾车型 cs3={p.cls} cs4Label=档案编号 cs4={p.archive} cs5Label=状态 cs5={f.c(ST)} cn1Label=累积记分 cn1={f.ri(0,12)}')
    return o


@t(K, 'fleet_driver_checks.txt', 'hr-note-en', script='en', n='class')
def _(f):
    o = ['Driver file review, Suzhou depot', '(two photocopies are unreadable, ask for new ones)', '']
    for p in f.one(5, 9):
        o.append(f'{p.en}: PRC driving licence {f.id(p)}, class {p.cls}, first issued {f.dt(2005,2016):%d %b %Y}, valid to {f.dt(2024,2029):%d %b %Y}, archive no. {p.archive}, points {f.ri(0,11)}/12. ' + f.c(['OK to drive.', 'Medical due.', 'Refresher booked, phone ' + f.mob(p, '+86') + '.']))
    return o


@t(K, '驾驶证_ocr.jsonl', 'ocr-api-words', cont='json', n='words_result"')
def _(f):
    import json
    o = []
    for p in f.one(5, 9):
        w = {'姓名': p.name, '性别': p.sex, '国籍': '中国', '住址': p.addr, '出生日期': f'{p.born:%Y%m%d}', '证号': f.id(p), '准驾车型': p.cls, '初次领证日期': f'{f.dt(2004,2018):%Y%m%d}', '有效期限': f'{f.dt(2018,2020):%Y%m%d}', '至': f'{f.dt(2024,2026):%Y%m%d}', '档案编号': p.archive}
        o.append(json.dumps({'log_id': int(f.dec(f.d(19, '15'))), 'words_result_num': len(w), 'words_result': {k: {'words': v} for k, v in w.items()}}, ensure_ascii=False))
    return o


@t(K, '体检回执_ps.txt', 'powershell-list', cont='dump', enc='utf-16', eol='\r\n', n='准驾车型')
def _(f):
    o = ['PS D:\\cgs> Import-Clixml .\\tj.xml | Format-List', '']
    for p in f.one(5, 9):
        o += ['', f'姓名         : {p.name}', f'驾驶证号     : {f.id(p)}', f'准驾车型     : {p.cls}', f'档案编号     : {p.archive}', f'联系方式     : {f.mob(p)}', f'有效期止     : {f.dt(2024,2028):%Y/%m/%d} 0:00:00', f'裸眼视力     : {f.c("4.9 5.0 5.1")}', f'结论         : {f.c("合格 合格 复查")}']
    return o
