import json
from core import SHORT, hant, kind, pad

t = kind('property.housing')
XQ = ['翠湖花园', '金域华府', '阳光嘉苑', '锦绣江南', '书香名邸', '滨江一号']


def cert(d, p):
    a, b = SHORT[p.code[:2]], p.city.split('省')[-1].replace('广西', '')
    return f'{a}（{d.ri(2016, 2023)}）{b}不动产权第{d.dg(8).replace("0", "1", 1)}号'


def unit(d, p):
    return d.D(p.code + d.dg(3) + d.dg(3) + 'GB' + d.dg(5) + 'F' + d.dg(8))


@t('registration centre query slips', 'bdc_chaxun.txt', 'gb18030', container='printed form', n=(4, 10))
def a(d):
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'不动产登记信息查询结果\n权利人：{p.name}　证件号：{d.I(p)}\n不动产权证号：{cert(d, p)}\n不动产单元号：{unit(d, p)}\n坐落：{p.addr}\n建筑面积：{d.ri(48, 180)}.{d.dg(2)}㎡　用途：住宅　共有情况：{d.ch(["单独所有", "共同共有"])}\n登记时间：{d.dt():%Y-%m-%d}　抵押：{d.ch(["无", "有", "无"])}　查封：无')
        d.w(f'（查询机打印 {d.dg(4)}）\n')


@t('property manager group, owner verification', 'wuye_guanjia.txt', n=(5, 10))
def b(d):
    q = d.ch(XQ)
    d.w(f'{q}物业管家内部群\n管家晓晓：3月业主资料核对，我这边先发\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, d.ch([f'{p.room} 业主{p.name} {d.M(p)} 身份证{d.I(p)} 建筑面积{d.ri(60, 160)}平 物业费欠{d.ri(0, 9)}个月', f'业主：{p.name}，{q}{p.room}室，产权证{cert(d, p)}，电话{d.M(p)}', f'{p.room}换业主了，现在产权人{p.name}，{d.I(p)}，电话{d.M(p)}，面积{d.ri(70, 140)}.{d.dg(1)}']))
    d.w('\n主管：空置的标一下。水电报修走系统，别私聊')


@t('nested JSON of persons and their houses', 'house_by_person.json', container='nested json', n=(7, 16))
def c(d):
    out, left = [], d.n
    while left:
        p, k = d.p(), min(left, d.ri(1, 3))
        left -= k
        hs = []
        for _ in range(k):
            u = unit(d, p)
            hs.append({'propertyUnitNo': u, 'certNo': cert(d, p), 'location': p.city + p.dist + d.ch(XQ) + f'{d.ri(1, 20)}幢{d.ri(101, 2804)}室', 'area': d.ri(5000, 15000) / 100, 'ownership': d.ch(['单独所有', '按份共有']), 'registerTime': f'{d.dt():%Y-%m-%d}'})
            d.mark(p, u)
        out.append({'obligee': p.name, 'idNo': d.I(p), 'houses': hs})
    d.w('// GET /bdc/api/v2/person/houses  200 OK')
    d.w(json.dumps({'errcode': 0, 'result': out}, ensure_ascii=False, indent=1))


@t('bank appraisal visit notes', 'pinggu_kanfang.txt', n=(4, 8))
def e(d):
    d.w('看房记录（评估外业，语音转文字后改）\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'{d.dt():%m-%d} {p.addr}。产权人{p.name}本人在家，身份证{d.I(p)}，房产证看的原件，{cert(d, p)}，面积{d.ri(50, 160)}平，' + d.ch(['精装，客厅朝南', '有漏水痕迹，扣点', '楼下是烧烤店，吵', '隔成三间出租了，按自住估']) + '。')
    d.w('\n车停地库10块没发票。')


@t('dBase-like ledger of housing reform', 'fanggai_taizhang.txt', 'gbk', container='fixed width', n=(8, 20), eol='\r\n')
def f(d):
    d.w('RECNO ' + pad('FCZH', 26) + pad('SYQR', 10) + pad('SFZH', 20) + pad('ZL', 40) + 'JZMJ')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k + 1:>5} ' + pad(f'房权证{d.ch(["城", "西", "东"])}字第{d.D(d.dg(8))}号', 26) + pad(p.name, 10) + pad(d.I(p), 20) + pad('房屋坐落' + p.dist + p.road, 40) + f'{d.ri(38, 98)}.{d.dg(2)}')
    d.w('*** END OF FILE fg2003.dbf ***')


@t('inheritance statement of several flats', 'jicheng_shuoming.txt', 'gb18030', n=(3, 5))
def g(d):
    p = d.p()
    d.w(f'遗产分配协议（草稿）\n立约人{p.name}，身份证号{d.I(p)}，手机{d.M(p)}。登记在其名下、本次拟分配的房产为：')
    for k in range(d.n):
        d.R(p, f'第{"一二三四五"[k]}套，坐落于{p.city}{p.dist}{d.ch(XQ)}{d.ri(1, 18)}栋{d.ri(101, 1803)}室，{cert(d, p)}，建筑面积{d.ri(45, 150)}平方米，' + d.ch(['归长子居住；', '出售后平分；', '有贷款未清；', '留作养老。']))
    d.w('以上各方无异议，公证后生效。')


@t('audit log with before and after images', 'bdc_audit.log', container='audit log', n=(6, 14))
def h(d):
    d.flow(2, 300)
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        d.R(p, f'{x:%Y-%m-%dT%H:%M:%S}+0800 user=ck{d.ri(100, 999)} ip=172.16.{d.ri(0, 9)}.{d.ri(2, 250)} action=TRANSFER_REG bdcdyh={unit(d, p)} old={{qlr:null}} new={{qlr:"{p.name}",zjh:"{d.I(p)}",bdcqzh:"{cert(d, p)}",zl:"{p.addr}",jzmj:{d.ri(50, 150)}.{d.dg(2)}}} sign={d.hx(40)}')
        if d.ri(0, 3) == 0:
            d.w(f'{x:%Y-%m-%dT%H:%M:%S}+0800 user=system action=ARCHIVE batch={d.D(d.seqno(14, "3"))} rows=0')


@t('OCR of scanned title certificates', 'ocr_bdczs.txt', container='ocr text', n=(3, 7))
def i(d):
    for k in range(d.n):
        p = d.p()
        d.w(f'--- page {k * 2 + 1} conf 0.9{d.ri(1, 8)} ---')
        d.R(p, f'{cert(d, p)}\n权 利 人 {p.name}（{d.I(p)}）\n共有情况 单独所有\n坐    落 {p.addr}\n不动产单元号 {unit(d, p)}\n权利类型 国有建设用地使用权/房屋所有权\n权利性质 出让/市场化商品房\n用    途 城镇住宅用地/成套住宅\n面    积 共有宗地面积{d.ri(9000, 60000)}㎡/房屋建筑面积{d.ri(60, 150)}.{d.dg(2)}㎡')
        d.w(d.ch(['附 记', '| 。', 'l l', '登记机构（章）']))


@t('English portfolio mail for overseas buyers', 'portfolio_mail.txt', script='en', n=(4, 8))
def j(d):
    d.w('Subject: title deeds collected - please countersign\n\nDear Jonathan,\n\nThe registry has released these certificates. Owner details as on the deeds:\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f' - Owner {p.en} (ID {d.I(p)}, mobile {d.M(p, "+s")}): certificate {cert(d, p)}, location {p.addr}, area {d.ri(50, 190)}.{d.dg(1)} sqm, registered {d.dt():%d %b %Y}')
    d.w('\nOriginals stay in the safe until tax is paid.\nBest, Wei')


@t('land office letter about certificates', 'dizheng_han.txt', script='hant', n=(3, 7))
def k(d):
    d.w('敬啟者：\n\n貴客戶委託查冊之內地物業，查得業權登記如下，謹此函覆。\n')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k + 1}、權利人{p.name}，身份證號{d.I(p)}，{hant(cert(d, p))}，不動產單元號{unit(d, p)}，房屋坐落{p.dist}{p.road}，建築面積{d.ri(50, 150)}平方米，無抵押。')
    d.w('\n　　此致\n梁鄭律師行')
