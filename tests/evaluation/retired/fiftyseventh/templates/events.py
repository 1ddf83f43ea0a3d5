"""One event of each kind as a plain namespace; e.p is the subject (values are registered only when read from e.p)."""
import datetime as D
from core import NS, plus, REG, BANKS, ESTATE, ROAD, CO

HB = '如家 汉庭 七天 锦江之星 格林豪泰 君悦 维也纳 全季 城市便捷 星程 金陵 凯旋门 悦来'.split()
CITY = [('北京', 'PEK', '首都机场'), ('上海', 'PVG', '浦东机场'), ('上海', 'SHA', '虹桥机场'), ('广州', 'CAN', '白云机场'), ('深圳', 'SZX', '宝安机场'), ('成都', 'CTU', '双流机场'), ('杭州', 'HGH', '萧山机场'), ('西安', 'XIY', '咸阳机场'), ('重庆', 'CKG', '江北机场'), ('昆明', 'KMG', '长水机场'), ('武汉', 'WUH', '天河机场'), ('南京', 'NKG', '禄口机场'), ('厦门', 'XMN', '高崎机场'), ('青岛', 'TAO', '流亭机场'), ('长沙', 'CSX', '黄花机场'), ('哈尔滨', 'HRB', '太平机场')]
AIR = [('CA', '999', '国航'), ('MU', '781', '东航'), ('CZ', '784', '南航'), ('HU', '880', '海航'), ('ZH', '479', '深航'), ('MF', '731', '厦航'), ('SC', '324', '山航'), ('3U', '876', '川航'), ('HO', '018', '吉祥')]
STN = '北京西 北京南 上海虹桥 广州南 深圳北 武汉 长沙南 郑州东 西安北 杭州东 南京南 合肥南 南昌西 福州南 厦门北 成都东 重庆北 贵阳北 石家庄 济南西 天津南 沈阳北'.split()
NB = '极速 网鱼 蓝天 新浪潮 星际 飞宇 零点 战网 e时代 金网 畅游'.split()
PORT = '罗湖 皇岗 深圳湾 拱北 横琴 首都机场 浦东机场 白云机场 宝安机场 福田 满洲里 瑞丽 友谊关'.split()
DEST = [('香港', 'HKG'), ('泰国', 'THA'), ('日本', 'JPN'), ('韩国', 'KOR'), ('新加坡', 'SGP'), ('美国', 'USA'), ('越南', 'VNM'), ('澳大利亚', 'AUS'), ('俄罗斯', 'RUS'), ('澳门', 'MAC')]
CAUSE = '盗窃 诈骗 故意伤害 寻衅滋事 赌博 吸毒 危险驾驶 抢夺 非法经营 容留他人吸毒 殴打他人 故意损毁财物'.split()
RES = ['行政拘留十日', '行政拘留五日', '罚款五百元', '刑事拘留', '取保候审', '移送审查起诉', '强制隔离戒毒二年', '有期徒刑八个月', '监视居住', '警告']
CARS = '大众朗逸 丰田卡罗拉 日产轩逸 别克英朗 本田雅阁 比亚迪秦 吉利帝豪 长安CS75 五菱宏光 奥迪A4L 现代伊兰特 哈弗H6'.split()


def hotel(d, p):
    r = p.reg if d.ch(.3) else d.r.choice(REG)
    tin = d.time(h=d.ri(12, 23))
    n = d.ri(1, 4)
    f = d.ri(2, 18)
    return NS(p=p, hotel=r[1][:-1] + d.pick(HB) + '酒店' + d.pick(('', '(%s店)' % d.pick(ROAD), '(火车站店)')), room='%d%02d' % (f, d.ri(1, 28)), tin=tin, tout=plus(tin.replace(hour=d.ri(7, 13), minute=d.ri(0, 59)), days=n), n=n, price=d.pick((128, 158, 168, 188, 218, 239, 268, 318, 358, 428, 588)), dep=d.pick((100, 200, 300, 500)), rt=d.pick('标准间 大床房 商务大床 豪华双床 家庭房 特价房'), ch=d.pick('携程 美团 散客 协议 会员 去哪儿 前台'), folio=str(d.ri(100000, 999999)), lg=r[0][:6] + '%04d' % d.ri(1, 4000))


def flight(d, p):
    a, b = d.r.sample(CITY, 2)
    while a[0] == b[0]:
        a, b = d.r.sample(CITY, 2)
    al = d.r.choice(AIR)
    t = d.time(h=d.ri(6, 22)).replace(second=0)
    t = t.replace(minute=t.minute // 5 * 5)
    return NS(p=p, al=al, no=al[0] + str(d.ri(1001, 8999)), a=a, b=b, t=t, t2=plus(t, minutes=d.ri(18, 44) * 5), seat='%d%s' % (d.ri(3, 58), d.pick('A B C D J K L')), cab=d.pick('Y Y Y M B K F C'), tkt=al[1] + '-' + str(d.ri(2100000000, 6999999999)), pnr=d.pick('H J K M N P') + ''.join(d.r.choice('BCDEFGHJKMNPQRSTVWXYZ123456789') for _ in range(5)), fare=d.ri(38, 260) * 10, st=d.pick('已出票 已使用 已值机 已改签'))


def train(d, p):
    a, b = d.r.sample(STN, 2)
    t = d.time(h=d.ri(6, 22)).replace(second=0)
    hs = d.ch(.75)
    no = d.pick('G G G D C') + str(d.ri(11, 2999)) if hs else d.pick('K T Z') + str(d.ri(11, 999))
    return NS(p=p, no=no, a=a, b=b, t=t, co='%02d' % d.ri(1, 16), seat=('%02d%s' % (d.ri(1, 19), d.pick('A B C D F')) if hs else '%d号%s' % (d.ri(1, 20), d.pick('上铺 中铺 下铺'))), cls=d.pick('二等座 二等座 一等座') if hs else d.pick('硬卧 软卧'), fare=d.ri(60, 1900) / 2, tk=d.dig(2) + d.AZ(1) + d.dig(6, '0123456789'), order='E' + d.dig(9), st=d.pick('已支付 已出票 已改签 已退票 已检票'))


def net(d, p):
    r = d.r.choice(REG)
    t = d.time()
    return NS(p=p, place=r[1][:-1] + d.pick(NB) + '网吧', code=r[0] + '10' + '%06d' % d.ri(12, 4000), seat=d.pick('A B C VIP-') + '%03d' % d.ri(1, 180), tin=t, tout=plus(t, minutes=d.ri(25, 620)), card='%08d' % d.ri(10203, 9987654), ip='192.168.%d.%d' % (d.ri(0, 3), d.ri(2, 250)), fee=d.pick(('5.00', '8.00', '12.50', '15.00', '20.00', '6.00')), mac='-'.join('%02X' % d.ri(0, 255) for _ in range(6)), area=d.pick('大厅 无烟区 包间 竞技区'))


def border(d, p):
    t = d.time(h=d.ri(6, 23))
    de = d.r.choice(DEST)
    port = d.r.choice(PORT)
    fly = '机场' in port
    return NS(p=p, dir=d.pick('出境 入境'), port=port, t=t, de=de, veh=(d.pick('CA CZ MU HU') + str(d.ri(301, 899))) if fly else d.pick('步行 汽车 旅检大厅'), doc='普通护照', cid='C%08d' % d.ri(10200000, 98700000), visa=d.pick('L F M X Q') + d.dig(7))


def crime(d, p):
    t = d.time()
    r = d.r.choice(REG)
    return NS(p=p, no='A' + r[0] + d.pick(('000000', '500000', '580000')) + t.strftime('%Y%m') + '%04d' % d.ri(3, 780), cause=d.pick(CAUSE), res=d.pick(RES), t=t, unit=r[1] + '公安局' + r[2] + '分局' + d.pick(ROAD) + '派出所', place=r[2] + d.pick(ROAD) + '%d号' % d.ri(2, 300), cop=d.person(False).name, r=r, xz='（%d）%s%s刑初%d号' % (t.year, r[4][0], r[0][2:6] if r[0][:2] in ('11', '31', '12', '50') else r[0][2:6], d.ri(11, 980)))


def house(d, p):
    r = d.r.choice(REG)
    t = d.date(d.year - d.ri(0, 8))
    es = d.pick(ESTATE)
    b, u, rm = d.ri(1, 26), d.ri(1, 4), d.ri(1, 30) * 100 + d.ri(1, 6)
    return NS(p=p, es=es, b=b, u=u, rm=rm, loc=r[1] + r[2] + d.pick(ROAD) + '%d号' % d.ri(1, 400) + es + '%d栋%d室' % (b, rm), cert='%s（%d）%s不动产权第%07d号' % (r[4][0], max(2016, t.year), r[1], d.ri(10233, 987654)), area='%.2f' % d.r.uniform(42, 188), unit28=r[0] + '%03d%03d' % (d.ri(1, 20), d.ri(1, 30)) + 'GB' + '%05dF%08d' % (d.ri(1, 400), d.ri(10001, 390099)), t=t, share=d.pick('单独所有 共同共有 按份共有'), fee='%.2f' % d.r.uniform(90, 680), price=d.ri(60, 780), use='住宅')


def rent(d, p):
    h = house(d, p)
    s = d.date()
    m = d.pick((6, 12, 12, 24))
    h.s, h.e, h.m = s, D.date(s.year + (s.month + m - 1) // 12, (s.month + m - 1) % 12 + 1, min(s.day, 28)) - D.timedelta(days=1), m
    h.rent, h.pay = d.ri(9, 95) * 100, d.pick('押一付三 押一付一 半年付 押二付三')
    h.ht = d.pick('ZL ZF HT FZ') + s.strftime('%Y%m') + '%04d' % d.ri(1, 900)
    h.ll = d.person(False)
    return h


def acct(d, p):
    b = p.bank
    return NS(p=p, bank=b[0], sb=b[1], br=b[0] + p.reg[1] + d.pick(ROAD).rstrip('路街') + '支行', t=d.date(d.year - d.ri(0, 6)), cif='1' + d.dig(9), lv=d.pick('普通 金卡 白金 私行'), kind=d.pick('I类 I类 II类'), st=d.pick('正常 正常 正常 睡眠 冻结'))


def bal(d, p):
    e = acct(d, p)
    e.bal, e.av = '%.2f' % d.r.lognormvariate(9.5, 1.6), None
    e.av = e.bal if d.ch(.8) else '%.2f' % (float(e.bal) * .9)
    e.asof = d.time()
    return e


WHAT = '工资 转账 消费 ATM取款 网上支付 利息 代扣水费 代扣电费 POS消费 跨行汇款 快捷支付 还贷'.split()
SHOP = '美团外卖 滴滴出行 京东商城 永辉超市 中石化加油站 国网电力 天猫超市 星巴克 老乡鸡 全家便利'.split()


def peer_of(d, w):
    if w in ('转账', '跨行汇款', '快捷支付') and (w != '快捷支付' or d.ch(.2)):
        return d.person(False).name
    if w == '工资':
        return d.company()
    return {'ATM取款': '', '利息': '', '还贷': '个人贷款还款户', '代扣水费': '市自来水公司', '代扣电费': '国网电力'}.get(w) or ('' if w in ('ATM取款', '利息') else d.pick(SHOP))


def txn(d, p, bal=None, t=None):
    w = d.pick(WHAT)
    inc = w in ('工资', '利息') or (w in ('转账', '跨行汇款') and d.ch(.5))
    a = round(d.r.lognormvariate(5.5, 1.2), 2)
    return NS(p=p, t=t or d.time(), w=w, inc=inc, a=a, bal=round(bal + a if inc else bal - a, 2) if bal else round(d.r.lognormvariate(9, 1), 2), peer=peer_of(d, w), no=d.dig(8), chn='ATM' if w == 'ATM取款' else 'POS' if w == 'POS消费' else d.pick('手机银行 网银 柜面 第三方'))


def txns(d, p, n):
    t = d.time()
    b = d.r.uniform(3000, 60000)
    o = []
    for _ in range(n):
        t = plus(t, hours=d.ri(3, 90), minutes=d.ri(0, 59), seconds=d.ri(1, 59))
        e = txn(d, p, max(b, 6000), t)
        b = e.bal
        o.append(e)
    return o


def lic(d, p):
    y = max(p.birth.year + 18, d.year - 15)
    f = d.date(d.ri(min(y, d.year - 1), d.year - 1) if y < d.year else d.year)
    return NS(p=p, cls=d.pick('C1 C1 C1 C2 B2 A2 C1E D A1'), arch=p.reg[0][:4] + '0' + d.dig(7, '0123456789'), f=f, to=D.date(f.year + d.pick((6, 10)), f.month, f.day), pts=d.ri(0, 12), org=p.reg[1] + '公安局交通警察支队', st=d.pick('正常 正常 逾期未换证 违法未处理'))


def car(d, p):
    return NS(p=p, model=d.pick(CARS), eng=d.AZ(1) + d.dig(6), t=d.date(d.year - d.ri(0, 9)), color=d.pick('白 黑 银灰 红 蓝 棕'), use=d.pick('非营运 非营运 营转非 预约出租'), km=d.ri(8, 210) * 1000, price='%.1f' % d.r.uniform(2, 32), ins=d.date(), hp=d.pick('小型汽车 小型汽车 小型新能源汽车'))


def call(d, p, t=None):
    s = d.ri(3, 1500)
    return NS(p=p, t=t or d.time(h=d.ri(7, 23)), s=s, way=d.pick('主叫 被叫'), dur=('%d分%d秒' % (s // 60, s % 60)) if s > 59 else '%d秒' % s, hms='%02d:%02d:%02d' % (s // 3600, s // 60 % 60, s % 60), typ=d.pick('本地 国内长途 漫游 本地'), fee=d.pick(('0.00', '0.00', '0.15', '0.60')), city=p.reg[1][:-1], lac=d.ri(4100, 42000), ci=d.ri(3000, 62000))


def calls(d, p, n):
    t = d.time()
    o = []
    for _ in range(n):
        t = plus(t, minutes=d.ri(3, 900), seconds=d.ri(0, 59))
        o.append(call(d, p, t))
    return o


TXT = ['晚上几点到家？', '明天的会改到下午三点了', '钱已经打过去了，你查一下', '到了给我电话', '妈，我这周末回去', '货已经发了，明天到', '方便的时候回个电话', '合同我放前台了', '刚才在开会没接到', '今晚加班，不用等我吃饭', '孩子发烧了，你下班早点回来', '好的，知道了', '那个房子你再考虑一下', '生日快乐！', '车停在B2，钥匙在老地方']


def sms(d, p, t=None):
    return NS(p=p, t=t or d.time(), x=d.pick(TXT), dir=d.pick('发送 接收'), code='%06d' % d.ri(102030, 987654))


def smss(d, p, n):
    t = d.time()
    o = []
    for _ in range(n):
        t = plus(t, minutes=d.ri(2, 700), seconds=d.ri(0, 59))
        o.append(sms(d, p, t))
    return o


LL = {'010': (116.40, 39.91), '021': (121.47, 31.23), '020': (113.27, 23.13), '0755': (114.06, 22.54), '0571': (120.15, 30.27), '028': (104.07, 30.66), '027': (114.30, 30.59), '025': (118.79, 32.06), '029': (108.95, 34.26), '0731': (112.98, 28.19)}


def fix(d, p, t=None, at=None):
    home = p._get('home', lambda: p.reg if p.reg[3] in LL else d.r.choice([r for r in REG if r[3] in LL]))
    x, y = at or LL[home[3]]
    return NS(p=p, t=t or d.time(), lng='%.6f' % (x + d.r.uniform(-.09, .09)), lat='%.6f' % (y + d.r.uniform(-.07, .07)), lac=d.ri(4100, 42000), ci=d.ri(3000, 62000), acc=d.pick((15, 30, 50, 200, 500, 800)), sp=d.ri(0, 78), hd=d.ri(0, 359), ad=home[1] + home[2] + d.pick(ROAD) + d.pick('附近 路口 地铁站旁 商场'), bat=d.ri(6, 100))


def track(d, p, n, step=300):
    t = d.time(h=d.ri(6, 18))
    at = None
    o = []
    for _ in range(n):
        t = plus(t, seconds=d.ri(step // 2, step * 2))
        o.append(fix(d, p, t, at))
    return o


JOB = '教师 司机 会计 销售 工程师 个体 务农 护士 厨师 保安 学生 公务员 退休'.split()
EDU = '本科 大专 高中 初中 硕士 中专'.split()


def ident(d, p):
    return NS(p=p, job=d.pick(JOB), edu=d.pick(EDU), mar=d.pick('已婚 未婚 离异'), dept=d.pick('生产部 销售部 财务部 人事部 仓储部 研发部'), t=d.date(), kin=d.pick('户主 户主 夫 父 长子' if p.sex == '男' else '户主 妻 妻 母 长女') if d.year - p.birth.year > 45 else d.pick('户主 长子 次子 夫' if p.sex == '男' else '长女 次女 妻 户主') if d.year - p.birth.year > 17 else ('长子' if p.sex == '男' else '长女'), pol=d.pick('群众 中共党员 共青团员'))
