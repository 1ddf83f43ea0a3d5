import json
from core import kind, pad

t = kind('driving.licence')
CL = ['C1', 'C1', 'C2', 'B2', 'A2', 'C1E', 'C1D']


def arc(d):
    return d.D(d.ch(['4401', '3301', '5101', '4201', '3702']) + d.dg(8))


@t('traffic terminal query prints', 'jjcx_dy.txt', 'gbk', container='terminal screen', n=(4, 10), eol='\r\n')
def a(d):
    for _ in range(d.n):
        p, x = d.p(), d.dt(2006, 2021)
        d.w('>> 查询 驾驶人基本信息  [F2打印]')
        d.R(p, f'驾驶证号 {d.I(p)}   档案编号 {arc(d)}\n姓名     {pad(p.name, 18)}   准驾车型 {d.ch(CL)}\n初次领证 {x:%Y-%m-%d}           有效期止 {x.year + 10}-{x:%m-%d}\n累积记分 {d.ri(0, 11)}                    状态     {d.ch(["正常", "正常", "逾期未审验", "超分"])}')
        d.w('<<\n')


@t('fleet dispatcher note on drivers', 'chedui_siji.txt', n=(4, 9))
def b(d):
    d.w('车队司机驾驶证到期提醒（老韩记）\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, d.ch([f'{p.name} 驾驶证{d.I(p)} 准驾{d.ch(CL)} 有效期到{d.dt(2024, 2026):%Y年%m月} 电话{d.M(p)}', f'{p.name}，驾照号{d.I(p)}，{d.ch(["A2", "B2"])}的本，今年扣了{d.ri(1, 9)}分，年底审验', f'新来的{p.name}，证号{d.I(p)}，初次领证{d.ri(2008, 2020)}年，准驾车型{d.ch(CL)}，档案编号{arc(d)}']))
    d.w('\n过期的先别派活。保险卡在我这。')


@t('OCR vendor API responses in a gateway log', 'ocr-gateway.log', container='log', n=(5, 13))
def c(d):
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        w = {'words_result': {'证号': {'words': d.I(p)}, '姓名': {'words': p.name}, '住址': {'words': p.addr}, '准驾车型': {'words': d.ch(CL)}, '初次领证日期': {'words': f'{d.dt(2005, 2020):%Y%m%d}'}, '有效期限': {'words': f'{x:%Y%m%d}'}}, 'log_id': d.D(d.seqno(19, '15')), 'words_result_num': 6}
        d.R(p, f'{x:%Y/%m/%d %H:%M:%S} [upstream] POST /rest/2.0/ocr/v1/driving_license 200 {d.ri(100, 900)}ms << {json.dumps(w, ensure_ascii=False)}')


@t('driving school chat', 'jiaxiao_qun.txt', n=(5, 9))
def e(d):
    d.w('【诚信驾校-领证通知】\n')
    for _ in range(d.n):
        p = d.p()
        d.w(f'@{p.name}')
        d.R(p, d.ch([f'{p.name}，你的驾驶证下来了，证号{d.I(p)}，{d.ch(["C1", "C2"])}，档案编号{arc(d)}，带身份证到校区领', f'{p.name}增驾{d.ch(["B2", "A2"])}过了，驾驶证号{d.I(p)}，有效期改到{d.ri(2029, 2034)}年，手机{d.M(p)}留的对吧', f'驾照补办好了 {p.name} {d.I(p)} 准驾车型{d.ch(CL)} 邮寄单号{d.D("SF" + d.dg(13))}']))
        d.w(d.ch(['🎉', '谢谢教练', '下午来拿', '收到']) + '\n')


@t('mysql \\G vertical output', 'mysql_vertical.txt', container='database console', n=(5, 14))
def f(d):
    d.w('MariaDB [drv]> select * from driver_license limit 20\\G')
    for k in range(d.n):
        p, x = d.p(), d.dt(2008, 2020)
        d.w(f'*************************** {k + 1}. row ***************************')
        d.R(p, f'         id: {d.ri(1000, 99999)}\n license_no: {d.I(p)}\n       name: {p.name}\n vehicle_cl: {d.ch(CL)}\narchives_no: {arc(d)}\n issue_date: {x:%Y-%m-%d}\n valid_till: {x.year + 10}-{x:%m-%d}\n     points: {d.ri(0, 12)}\n      phone: {d.M(p)}')
    d.w(f'{d.n} rows in set (0.00 sec)')


@t('rental car counter memo in mixed language', 'counter_memo.txt', script='en', n=(4, 9))
def g(d):
    d.w('Counter memo — driver licence (驾驶证) copies missing in the folder\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'{p.en} {p.name}: licence no. {d.I(p)}, class {d.ch(["C1", "C2", "B2"])}, first issue {d.dt(2008, 2021):%Y-%m-%d}, valid to {d.dt(2025, 2030):%Y-%m-%d}, mobile {d.M(p)}; ' + d.ch(['photo blurred, rescan', 'only page 1 副页缺', 'ok now', 'expired? call him']))
    d.w('\nKeys of the white van are with Leo.')


@t('points handling record at a window', 'xiaofen_jilu.txt', 'gb18030', n=(4, 8))
def h(d):
    d.w('窗口手工登记（系统升级停机期间）\n')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k + 1}号　{p.name}持驾驶证（证号{d.I(p)}，准驾车型{d.ch(CL)}，档案编号{arc(d)}）来办{d.ch(["满分学习", "期满换证", "遗失补证", "降级换证"])}，累积记分{d.ri(0, 12)}分，' + d.ch(['材料齐。', '缺体检表。', '照片重拍。']))
    d.w('恢复后补录，补录人签名：')


@t('XML of the traffic data exchange', 'drv_exchange.xml', container='xml', n=(6, 14))
def i(d):
    d.w('<?xml version="1.0" encoding="UTF-8"?><root><head><code>1</code><message>OK</message><rownum>%d</rownum></head><body>' % d.n)
    for k in range(d.n):
        p, x = d.p(), d.dt(2007, 2021)
        d.R(p, f'<DrvPerson id="{k}"><sfzmhm>{d.I(p)}</sfzmhm><xm>{p.name}</xm><dabh>{arc(d)}</dabh><zjcx>{d.ch(CL)}</zjcx><cclzrq>{x:%Y-%m-%d}</cclzrq><yxqz>{x.year + 10}-{x:%m-%d}</yxqz><ljjf>{d.ri(0, 12)}</ljjf><sjhm>{d.M(p)}</sjhm></DrvPerson>')
    d.w('</body></root>')


@t('YAML of a ride platform audit queue', 'driver_audit.yaml', container='yaml', n=(5, 12))
def j(d):
    d.w('queue: driver-audit\nitems:')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'- driver: {p.name}\n  phone: \'{d.M(p)}\'\n  driverLicense:\n    no: \'{d.I(p)}\'\n    class: {d.ch(["C1", "C2"])}\n    archiveNumber: \'{arc(d)}\'\n    firstIssue: {d.dt(2008, 2018):%Y-%m-%d}\n  verdict: {d.ch(["pass", "reject", "manual"])}')


@t('insurance complaint letter with drivers listed', 'baoxian_han.txt', n=(3, 6))
def k(d):
    d.w('致理赔部：\n　　贵司以“驾驶证无效”拒赔，我公司不服。现将当时随车驾驶员证件情况列明，请核：')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'　　{k + 1}．{p.name}，驾驶证号{d.I(p)}，准驾车型{d.ch(["A2", "B2", "C1"])}，初次领证日期{d.dt(2005, 2015):%Y年%m月%d日}，有效期至{d.dt(2025, 2029):%Y年%m月%d日}，无记满12分情形；')
    d.w(f'　　报案号{d.D("RDAA" + d.dg(17))}。如仍拒赔，将向12378投诉。')
