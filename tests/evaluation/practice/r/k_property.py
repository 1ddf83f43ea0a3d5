from core import *
H, R = 'property.housing', 'property.rental'
XQ = '翠湖花园 金色家园 万和新城 书香苑 江南御府 锦绣华庭 阳光水岸 碧云轩'
PV = {'44': '粤', '11': '京', '31': '沪', '33': '浙', '51': '川', '42': '鄂', '32': '苏', '61': '陕', '50': '渝', '35': '闽', '43': '湘', '37': '鲁', '21': '辽', '53': '云', '41': '豫', '34': '皖', '45': '桂', '12': '津', '23': '黑'}


def cert(x, p, y=None):
    return x.t(f'{PV[p.c[0][:2]]}（{y or x.ri(2016, 2022)}）{p.c[1]}市不动产权第{x.ri(11, 9999999):07d}号')


def loc(x, p):
    return x.t(f'{p.c[2]}区{x.ch(ROAD)}{x.ri(1, 300)}号') + f'{x.ri(1, 20)}栋{x.ri(1, 30)}0{x.ri(1, 6)}'


@T(H, 'registry-result', 'hans', 'utf-8', '不动产登记信息查询结果.txt')
def a1(x):
    o = []
    for p in x.Ps(3):
        n = x.ri(2, 5)
        o += ['不动产登记资料查询结果证明', f'权利人：{p.n}    证件号码：{p.id}', f'经查询，该权利人名下登记不动产 {n} 宗：']
        for i in range(n):
            o += [f'{p.r}（{i + 1}）不动产权证号：{cert(x, p)}', f'    坐落：{loc(x, p)}；用途：{x.ch("住宅 商铺 车位")}；建筑面积：{x.am(15, 180)}㎡；共有情况：{x.ch("单独所有 共同共有")}；登记时间：{x.d():%Y-%m-%d}']
        o += ['本证明仅供查询人使用，复印无效。', '- ' * 20]
    return '\n'.join(o)


@T(H, 'csv', 'hans', 'gb18030', '业主资料_二期.csv')
def a2(x):
    q, o = x.ch(XQ), ['楼盘,楼栋,房号,业主姓名,身份证号,联系电话,备用电话,建筑面积,产权证号']
    for p in x.Ps(12):
        for _ in range(x.ch([1, 1, 2, 3])):
            o += [f'{p.r}{q},{x.ri(1, 16)}栋,{x.ri(1, 30)}0{x.ri(1, 6)},{p.n},{p.id},{p.m},{x.ch(["", p.tel])},{x.am(60, 180)},{cert(x, p, 2018)}']
    return '\n'.join(o)


@T(H, 'family-dispute-letter', 'hans', 'utf-8', '给兄弟姐妹的一封信.txt')
def a3(x):
    p, q = x.Ps(2)
    return f'''各位哥哥姐姐：

爸走了快半年，房子的事我想摊开说。免得又在群里吵。

爸生前把产权都过到大哥和我名下了。大哥{p.n}（身份证{p.id}）名下三套：

{p.r}一是老宅，坐落{loc(x, p)}，产权证号{cert(x, p)}，{x.am(60, 99)}平方。
{p.r}二是前年买的{x.ch(XQ)}，坐落{loc(x, p)}，{cert(x, p)}。
{p.r}三是个车位，{cert(x, p)}，业主也写的大哥。

二姐说“凭什么大哥三套”，我不评论。

我{q.n}（身份证{q.id}）名下两套：

{q.r}学校旁边那套小的，坐落{loc(x, q)}，产权证{cert(x, q)}，建筑面积{x.am(38, 60)}。
{q.r}还有妈现在住的，{cert(x, q)}，共有情况是我和妈各一半。

清明回来大家当面商量，好吧？我手机一直没换，{q.m}。
'''


@T(H, 'json', 'latin', 'utf-8', 'estate_registry.json')
def a4(x):
    return J({'result': [{'obligee': p.n, 'idNo': p.id, 'properties': [{'certNo': p.r + cert(x, p), 'property_unit_no': p.c[0] + f'{x.ri(1, 30):03d}{x.ri(1, 30):03d}GB{x.ri(1, 999):05d}F{x.ri(10001, 990001):08d}', 'location': p.addr[:8] + loc(x, p), 'area': x.am(40, 200, False), 'ownership': x.ch('单独所有 按份共有'), 'register_time': f'{x.d():%F}'} for _ in range(x.ri(1, 5))]} for p in x.Ps(6)]})


@T(H, 'asset-declaration', 'hans', 'utf-8', '个人有关事项报告表（房产）.txt')
def a5(x):
    o = []
    for p in x.Ps(3):
        o += ['领导干部个人有关事项报告表', f'报告人：{p.n}  身份证号：{p.id}  手机：{p.m}', '一、婚姻变化情况：无', '二、本人、配偶、共同生活子女的房产情况']
        for i in range(x.ri(2, 4)):
            o += [f'  {p.r}{i + 1}. 产权人：{p.n}  坐落：{p.city}市{loc(x, p)}  面积：{x.am(50, 150)}㎡  来源：{x.ch("购买 房改房 继承")}  产权证号：{cert(x, p)}']
        o += ['三、投资企业情况：无', '我承诺以上内容真实。', '']
    return '\n'.join(o)


@T(H, 'agent-chat', 'hans', 'utf-8', '中介跟单记录.md')
def a6(x):
    o = ['## 门店跟单 · 产调结果', '']
    for p in x.Ps(4):
        o += [f'**业主 {p.n}** {p.m} / {p.id}', '']
        for _ in range(x.ri(1, 4)):
            o += [f'- {p.r}{x.ch(XQ)} {x.ri(1, 20)}栋{x.ri(2, 30)}0{x.ri(1, 4)}，产权证 {cert(x, p)}，面积{x.am(60, 140)}，' + x.ch(['满五唯一', '有抵押', '无查封', '满二'])]
        o += ['', '> ' + x.ch(['业主说低于三百万免谈', '老婆不同意卖，再磨磨', '钥匙在前台7号柜', '约了周六看房']), '']
    return '\n'.join(o)


@T(H, 'tax-fixed-width', 'hans', 'gb18030', 'FCS_2021.TXT')
def a7(x):
    o = ['房产税源明细表      所属期：2021-01-01至2021-12-31', '产权人    证件号码            产权证号                                   坐落                      面积      原值']
    for p in x.Ps(5):
        for _ in range(x.ri(1, 4)):
            o += [f'{p.r}{p.n}{"　" * (4 - len(p.n))}  {p.id}  {cert(x, p)}   {loc(x, p)}   {x.am(40, 180):>8}  {x.am(200000, 900000):>12}']
        o += [f'   小计（{p.n}）{"":<50}{x.am(200000, 900000):>12}']
    return '\n'.join(o)


@T(H, 'bank-valuation-email', 'hant', 'utf-8', '物業估值請求.eml')
def a8(x):
    p, q = x.Ps(2)
    o = ['Subject: 物業估值請求（急）', f'From: {x.om()}', 'Content-Type: text/plain; charset=utf-8', '', '估價部同事：', '', '客戶擬以名下物業辦理抵押，資料如下：', '']
    for u in (p, q):
        o += [f'權利人 {u.n}，身份證 {u.id}，電郵 {u.mail}']
        for i in range(x.ri(2, 4)):
            o += [f'　{u.r}{i + 1}）不動產權證號 {cert(x, u).replace("不动产权第", "不動產權第").replace("号", "號")}，坐落 {u.city}市{loc(x, u).replace("栋", "棟")}，面積 {x.am(50, 150)} 平方米，{x.ch("單獨所有 共同共有")}']
        o += ['']
    return '\n'.join(o + ['請於週五前回覆，謝謝。', '', '> 客戶那邊等著用款，能否先給個口頭價？'])


@T(H, 'sql', 'hans', 'utf-8', 'house_owner.sql')
def a9(x):
    o = ['-- 导出 表 wuye.house_owner', 'REPLACE INTO `house_owner` (`owner_name`, `owner_idcard`, `mobile`, `building`, `room_no`, `build_area`, `property_cert`) VALUES']
    r = []
    for p in x.Ps(9):
        for _ in range(x.ch([1, 1, 2, 4])):
            r += [f"\t{p.r}('{p.n}', '{p.id}', '{p.m}', '{x.ri(1, 12)}幢', '{x.ri(1, 33)}0{x.ri(1, 4)}', {x.am(60, 150, False)}, '{cert(x, p)}')"]
    return '\n'.join(o) + '\n' + ',\n'.join(r) + ';'


@T(H, 'interview', 'hans', 'utf-8', '财产申报谈话.txt')
def a10(x):
    p = x.P()
    return f'''执行谈话笔录
被执行人：{p.n}，公民身份号码{p.id}
问：今天要求你如实申报财产。名下有几套房？
答：{p.r}住的这套，坐落{loc(x, p)}，产权证号{cert(x, p)}，还有贷款。
问：还有呢？
答：没了。
问：（出示登记信息）这是什么？
答：{p.r}哦，这个是{x.ch(XQ)}的，产权证{cert(x, p)}，给儿子结婚用的，写的我名。
问：继续看。
答：{p.r}这套商铺，权利人是我没错，{cert(x, p)}，{x.am(20, 60)}平米，租不出去。
答：{p.r}车位也算吗？车位一个，{cert(x, p)}，建筑面积{x.am(11, 14)}。
问：算。拒不申报要承担法律责任，明白吗？
答：明白。我没文化。
'''


@T(R, 'contract-ledger', 'hans', 'utf-8', '租赁合同台账.csv')
def b1(x):
    o = ['合同编号;承租人;承租人身份证;联系电话;房屋坐落;起租日;到期日;月租金;押金']
    for p in x.Ps(9):
        for d in x.dts(x.ri(1, 4), (360, 370), y=(2015, 2018)):
            o += [f'{p.r}ZL{d:%Y}{x.ri(1, 999):03d};{p.n};{p.id};{p.m};{loc(x, p)};{d:%Y-%m-%d};{d + D.timedelta(364):%Y-%m-%d};{x.ri(12, 60)}00;{x.ri(12, 60)}00']
    return '\n'.join(o)


@T(R, 'landlord-chat', 'hans', 'utf-8', '房东与租客.txt')
def b2(x):
    o = ['（房东手机便签，租客信息备查）', '']
    for p in x.Ps(4):
        o += [f'★{p.n}，身份证{p.id}，{p.m}']
        for d in x.dts(x.ri(2, 4), (180, 200), y=(2018, 2021)):
            o += [f'  {p.r}{cn(d)}起租，租{x.ch("三楼东 四楼西 二楼北 阁楼")}那间，租期{x.ch("半年 一年")}，月租{x.ri(8, 30)}00，押金{x.ri(8, 30)}00']
        o += ['  ' + x.ch(['人老实，从不拖租', '水电自己抄表', '养了只猫，说好不抓墙', '晚上放歌，楼下投诉一次'])]
    return '\n'.join(o + ['', '修热水器 张师傅 周三来'])


@T(R, 'json', 'latin', 'utf-8', 'lease_filing.json')
def b3(x):
    return J([{'tenant': p.n, 'tenantIdCard': p.id, 'tenantMobile': p.m, 'leases': [{'filing_no': p.r + 'FZ' + x.dg(9), 'landlord': x.nm(), 'address': loc(x, p), 'lease_start': f'{d:%F}', 'lease_end': f'{d + D.timedelta(364):%F}', 'rent': x.ri(1200, 9000), 'deposit': x.ri(1200, 9000)} for d in x.dts(x.ri(1, 5), (365, 380), y=(2012, 2015))]} for p in x.Ps(6)], 4)


@T(R, 'community-visit-notes', 'hans', 'utf-8', '网格员走访手记.md')
def b4(x):
    o = ['# 出租屋走访手记', '', f'*{cn(x.d())}，第四网格*', '']
    for p in x.Ps(4):
        o += [f'## {p.n}', '', f'身份证 {p.id}，电话 {p.mform(" ")}。开门挺热情的，据本人说：', '']
        for d in x.dts(x.ri(2, 3), (200, 400), y=(2016, 2019)):
            o += [f'- {p.r}{d.year}年{d.month}月租住{loc(x, p)}，房东{x.nm()}，月租金{x.ri(9, 40)}00元，' + x.ch(['签了一年合同', '口头约定，没合同', '后来涨租搬走', '租期到年底'])]
        o += ['', x.ch(['屋内有电动车电池，已劝离。', '未见安全隐患。', '同住家属一名，未登记，已告知。']), '']
    return '\n'.join(o)


@T(R, 'contract-text', 'hans', 'utf-8', '历次房屋租赁协议汇编.txt')
def b5(x):
    p, q = x.Ps(2)
    o = ['历 次 租 赁 协 议 汇 编', '', f'承租人：{p.n}，身份证号{p.id}，电话{p.m}', '']
    for k, d in zip('一二三四五', x.dts(x.ri(3, 5), (365, 400), y=(2012, 2016))):
        o += [f'协议{k}', f'{p.r}出租人{x.nm()}将坐落于{loc(x, p)}的房屋出租给承租人{p.n}，租赁期限自{cn(d)}至{cn(d + D.timedelta(364))}，月租金{x.ri(15, 60)}00元，押金二个月。', '未尽事宜双方协商，协商不成由房屋所在地法院管辖。', '']
    return '\n'.join(o)


@T(R, 'yaml', 'hans', 'utf-8', 'apartment_tenants.yaml')
def b6(x):
    o = ['公寓: 青年驿站三店', '租客:']
    for p in x.Ps(5):
        o += [f'  - 姓名: {p.n}', f"    身份证号: '{p.id}'", f"    手机: '{p.m}'", '    租约:']
        for d in x.dts(x.ri(1, 4), (180, 190), y=(2019, 2021)):
            o += [f'      - {p.r}房号: {x.ri(2, 9)}{x.ri(1, 30):02d}', f'        起租日: {d:%F}', f'        租期: {x.ch("6个月 12个月")}', f'        租金: {x.ri(1500, 4200)}', f'        押金: {x.ri(1500, 4200)}']
    return '\n'.join(o)


@T(R, 'arbitration-claim', 'hans', 'utf-8', '要求退还押金的起诉状.txt')
def b7(x):
    p = x.P()
    ds = x.dts(4, (300, 380), y=(2016, 2018))
    return f'''民 事 起 诉 状

原告：{p.n}，{p.sex}，{p.bd.year}年生，身份证{p.id}，电话{p.m}。
被告：安居公寓管理有限公司，统一社会信用代码{x.uscc()}，联系电话{x.office()}。

诉讼请求：一、退还押金；二、诉讼费由被告承担。

事实与理由：
原告作为承租人，多年租住被告房屋，从未拖欠。{p.r}{cn(ds[0])}双方签订租赁合同，租赁{loc(x, p)}，月租{x.ri(20, 40)}00元，租期一年。期满后原告要求续住，{p.r}{cn(ds[1])}双方又签了一份，换到同层另一间{x.ri(3, 20)}0{x.ri(1, 9)}房，租金涨至{x.ri(20, 40)}50元。

原告当时即提出押金应当结转，被告工作人员回复：“统一规定，先交后退。”

{p.r}{cn(ds[2])}起第三次承租，租期十个月，月租金{x.ri(20, 40)}80元，押金再收一次。{p.r}{cn(ds[3])}的最后一份租约，只租了三个月，租金按日计算。原告搬离时房屋完好，有视频为证。

综上，请依法判决。

                                    具状人：{p.n}
'''


@T(R, 'xml', 'latin', 'utf-8', 'rental_register.xml')
def b8(x):
    o = ['<?xml version="1.0"?>', '<register district="D04">']
    for p in x.Ps(5):
        o += [f' <lessee><name>{p.n}</name><idcard>{p.id}</idcard>']
        for d in x.dts(x.ri(1, 5), (200, 400), y=(2013, 2017)):
            o += [f'  {p.r}<lease contract="HT{x.dg(8)}"><landlord>{x.nm()}</landlord><premises>{loc(x, p)}</premises><lease_start>{d:%F}</lease_start><lease_end>{d + D.timedelta(300):%F}</lease_end><rent>{x.ri(900, 5200)}</rent></lease>']
        o += [' </lessee>']
    return '\n'.join(o + ['</register>'])


@T(R, 'landlord-letter', 'hant', 'utf-8', '包租婆的記帳本.txt')
def b9(x):
    o = ['收租記帳（字醜勿笑）', '']
    for p in x.Ps(3):
        o += [f'房客 {p.n}　身份證 {p.id}　手機 {p.m}']
        for d in x.dts(x.ri(2, 4), (170, 190), y=(2017, 2020)):
            o += [f'・{p.r}{d.year}年{d.month}月起租 {(k := x.ri(2, 6))} 樓 {k}0{x.ri(1, 9)} 室，租期半年，月租 {x.ri(15, 40)}00 元，押金 {x.ri(15, 40)}00 元']
        o += [x.ch(['　（人很乾淨，廚房擦得發亮）', '　（常晚交，要催）', '　（冷氣壞過一次，修 260）']), '']
    return '\n'.join(o)


@T(R, 'log', 'hans', 'utf-8', 'lease-api.log')
def b10(x):
    o = []
    ps = x.Ps(5)
    for d in x.dts(16, (1, 9), (8, 20), (2021, 2021)):
        p = x.ch(ps)
        o += [f'{d:%F %T} INFO  lease-svc  备案提交 {p.r}承租人={p.n} 身份证={p.id} 坐落={loc(x, p)} 起租日={d:%F} 止租日={d + D.timedelta(365):%F} 月租金={x.ri(1000, 6000)} 备案号=ZB{x.dg(8)} reqId={x.ono(d, 4)}']
        if x.ri(0, 2) == 0:
            o += [f'{d:%F %T} ERROR lease-svc  ocr timeout, fallback manual, cert={p.idm}', '    at com.lease.ocr.Client.call(Client.java:88)']
    return '\n'.join(o)
