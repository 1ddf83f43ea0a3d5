"""Shared pieces: invented persons, numbers with right check characters, the label collector."""
import datetime as D
import random
import re
import unicodedata

REG = []


def t(kind, name, way, script='hans', enc='utf-8', cont='text', n=None, eol='\n'):
    def deco(fn):
        REG.append(dict(kind=kind, name=name, way=way, script=script, enc=enc, cont=cont, n=n, eol=eol, fn=fn))
        return fn
    return deco


SUR = ('陈陳CHEN 林林LIN 黄黃HUANG 张張ZHANG 李李LI 王王WANG 吴吳WU 刘劉LIU 蔡蔡CAI 杨楊YANG 许許XU 郑鄭ZHENG '
       '谢謝XIE 郭郭GUO 洪洪HONG 曾曾ZENG 邱邱QIU 廖廖LIAO 赖賴LAI 周周ZHOU 叶葉YE 苏蘇SU 庄莊ZHUANG 江江JIANG '
       '何何HE 萧蕭XIAO 罗羅LUO 高高GAO 潘潘PAN 朱朱ZHU 钟鍾ZHONG 彭彭PENG 詹詹ZHAN 胡胡HU 施施SHI 沈沈SHEN '
       '卢盧LU 梁梁LIANG 赵趙ZHAO 颜顏YAN 柯柯KE 魏魏WEI 孙孫SUN 戴戴DAI 范范FAN 宋宋SONG 邓鄧DENG 杜杜DU '
       '傅傅FU 侯侯HOU 曹曹CAO 薛薛XUE 丁丁DING 马馬MA 蒋蔣JIANG 唐唐TANG 冯馮FENG 姚姚YAO 董董DONG 程程CHENG').split()
GIV = ('伟偉WEI 芳芳FANG 敏敏MIN 静靜JING 丽麗LI 强強QIANG 磊磊LEI 艳艷YAN 勇勇YONG 军軍JUN 杰傑JIE 娟娟JUAN '
       '涛濤TAO 明明MING 超超CHAO 秀秀XIU 霞霞XIA 平平PING 刚剛GANG 桂桂GUI 英英YING 华華HUA 玉玉YU 兰蘭LAN 红紅HONG '
       '建建JIAN 国國GUO 文文WEN 志志ZHI 鹏鵬PENG 宇宇YU 浩浩HAO 婷婷TING 雪雪XUE 晨晨CHEN 佳佳JIA 欣欣XIN '
       '俊俊JUN 凯凱KAI 思思SI 琪琪QI 博博BO 瑞瑞RUI 嘉嘉JIA 怡怡YI 航航HANG 莹瑩YING 彬彬BIN').split()
AREA = [x.split() for x in '''440106 广东省广州市天河区 020 粤A
440305 广东省深圳市南山区 0755 粤B
310115 上海市浦东新区 021 沪A
330106 浙江省杭州市西湖区 0571 浙A
320102 江苏省南京市玄武区 025 苏A
510107 四川省成都市武侯区 028 川A
420106 湖北省武汉市武昌区 027 鄂A
610113 陕西省西安市雁塔区 029 陕A
370202 山东省青岛市市南区 0532 鲁B
350203 福建省厦门市思明区 0592 闽D
410105 河南省郑州市金水区 0371 豫A
210202 辽宁省大连市中山区 0411 辽B
430104 湖南省长沙市岳麓区 0731 湘A
500103 重庆市渝中区 023 渝A
120103 天津市河西区 022 津A
340104 安徽省合肥市蜀山区 0551 皖A
530102 云南省昆明市五华区 0871 云A
230102 黑龙江省哈尔滨市道里区 0451 黑A
450103 广西壮族自治区南宁市青秀区 0771 桂A
130104 河北省石家庄市桥西区 0311 冀A'''.split('\n')]
STREET = '人民路 中山路 解放路 建设路 文化路 和平路 新华路 长江路 学院路 环城东路 体育西路 科技园南路'.split()
BINS = ('622848 19 农业银行|622202 19 工商银行|621226 19 工商银行|621700 19 建设银行|622700 19 建设银行|621661 19 中国银行|'
        '622588 16 招商银行|621483 16 招商银行|622260 19 交通银行|621799 19 邮储银行|622908 18 兴业银行|622622 16 民生银行')
BINS = [b.split() for b in BINS.split('|')]
SEG = ('130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 '
       '180 181 182 183 185 186 187 188 189 191 198 199').split()
TMAP = {g[0]: g[1] for g in SUR + GIV}
TMAP.update(zip('银业农邮储兴粤闽鲁沪尔广东苏云龙滨陕厦门长汉区县号园宾馆庆辽宁济连岛湾桥楼栋单层关设环体学历术圳壮阳宁',
                '銀業農郵儲興粵閩魯滬爾廣東蘇雲龍濱陝廈門長漢區縣號園賓館慶遼寧濟連島灣橋樓棟單層關設環體學歷術圳壯陽寧'))
BAD8 = ('12345678', '23456789', '87654321')
FORBID = {'11010519491231002X', '440524188001010014', '34052419800101001X', '360426199101010071',
          '11010219840406970X', '110105194912310021', '13800138000', '6222600260001072444', '6228480402564890018'}


def luhn(s):
    tot = 0
    for i, ch in enumerate(reversed(s)):
        v = int(ch) * (2 if i % 2 else 1)
        tot += v - 9 if v > 9 else v
    return tot % 10 == 0


def id_check(s17):
    return '10X98765432'[sum(int(a) * b for a, b in zip(s17, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def vin_check(v):
    val = {**{str(i): i for i in range(10)}, **dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ',
           (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))}
    m = sum(val[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return 'X' if m == 10 else str(m)


def wide(s):
    return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in s)


def pad(s, w, right=False):
    s = str(s)
    gap = ' ' * max(0, w - wide(s))
    return gap + s if right else s + gap


# days over which a file of this name runs (others: the whole range of years)
WIN = dict(zip(
    '前台交接本_夜班.txt 群聊_客房群.txt 机场广播员口述.txt dcs_seatmap.txt 列车长乘务日记.txt 遗失物品登记.txt 网管交接.txt '
    '导游对讲.txt 边检执勤日志.txt 合同到期电话小结.txt 营业厅话单打印.txt 妻子查单对话.txt dispatch_call_notes.txt '
    '家庭记账_银行短信.txt 外呼质检表.md checkin_events.ndjson FW_group_rooming_list.eml 走失老人手环.txt '
    'field_sales_pings.txt 客服短信补发记录.txt 骚扰短信投诉.txt 出纳便签.txt 被骗经过.txt lan_party_desk_notes.txt 家长群求助.txt '
    'gate_audit.xml phone_track.gpx sms_insert.mysqlbinlog 差旅群消息.txt 延误理赔沟通记录.txt 基站轨迹摘记.txt '
    'checkpoint_track.txt 網吧檢查紀錄.txt balance_page.html 12306短信转发.txt 通话分析附页.txt itinerary_reply.txt ivr_session.txt booking.trace.log smsgw_cmpp.log '
    'warrant_soap.log 读卡器串口.log 高鐵訂位往來.txt 社区矫正走访本.txt MT940_export.sta 出纳便签.txt'.split(),
    (1, 1, 1, 1, 1, 25, 2, 1, 1, 1, 27, 27, 2, 27, 4, 2, 3, 2, 1, 2, 20, 2, 2, 2, 9, 1, 2, 2, 6, 9, 9, 9, 1, 1, 9, 25, 12,
     1, 1, 1, 1, 1, 40, 40, 27, 1)))


def make(seed, spec):
    """a template in two passes: the second takes the moments of the first in order"""
    f = F(seed, spec)
    spec['fn'](f)
    f = F(seed, spec, {k: sorted(v) for k, v in f.drawn.items() if k[1] - k[0] <= 3})
    text = spec['fn'](f)
    text = (text if isinstance(text, str) else '\n'.join(text)).strip('\n') + '\n'
    for d in (f.values, f.allowed):        # a value drawn and not chosen is no value
        for k in list(d):
            d[k] = [x for x in d[k] if x in text]
            if not d[k]:
                del d[k]
    f.decoys = [x for x in f.decoys if x in text]
    return f, text


class Person:
    pass


class F:
    def __init__(self, seed, spec, plan=None):
        self.r = random.Random(f"{seed}|{spec['name']}|{spec['kind']}")
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.keys = 0, set()
        self.rd = random.Random(f"{seed}:{spec['name']}:{spec['kind']}")
        self.win = WIN.get(spec['name'], 3 if spec['cont'] in ('log', 'mq', 'http') else 0)
        self.base, self.drawn, self.plan = {}, {}, plan

    # ---- draws
    def ri(self, a, b):
        return self.r.randint(a, b)

    def c(self, seq):
        return self.r.choice(seq.split() if isinstance(seq, str) else seq)

    def d(self, n, first=''):
        """n digits that are no card and no mobile by accident"""
        first = str(first)
        while True:
            s = first + ''.join(self.r.choice('0123456789') for _ in range(n - len(first)))
            if not first and s[0] == '0':
                continue
            if n >= 13 and luhn(s) or n == 11 and s[0] == '1' or n == 9 and s[:2] in ('14', '15'):
                continue
            return s

    def hx(self, n):
        return ''.join(self.r.choice('0123456789abcdef') for _ in range(n - 1)) + 'f'

    def h2(self):
        return f'{self.r.randint(0, 255):02x}'

    def alt(self, p, a, b):
        """a and b by turns for one person"""
        p.turn = not getattr(p, 'turn', False)
        return a if p.turn else b

    def ms(self, d):
        """epoch milliseconds of a moment in China"""
        return str(int((d - D.datetime(1970, 1, 1, 8)).total_seconds()) * 1000 + self.ri(0, 999))

    def az(self, n):
        return ''.join(self.r.choice('ABCDEFGHJKMNPQRTUWXYZ') for _ in range(n))

    def amt(self, a, b):
        return f'{self.r.uniform(a, b):.2f}'

    def amtc(self, a, b):
        return f'{self.r.uniform(a, b):,.2f}'

    def dt(self, a=2015, b=2023):
        """a moment; the moments of a narrow range come in their order (two passes, see make)"""
        i = self.rd.randint
        if self.plan and b - a <= 3:
            return self.plan[(a, b)].pop(0)
        if self.win and b - a <= 3:
            day = self.base.setdefault((a, b), D.datetime(i(a, b), i(1, 11), i(1, 28)))
            if self.win >= 27:
                day = day.replace(day=1)
            x = day + D.timedelta(days=i(0, self.win - 1), hours=i(7, 22), minutes=i(0, 59), seconds=i(0, 59))
        else:
            x = D.datetime(i(a, b), i(1, 12), i(1, 28), i(7, 22), i(0, 59), i(0, 59))
        self.drawn.setdefault((a, b), []).append(x)
        return x

    def aft(self, d, lo, hi):
        return d + D.timedelta(minutes=self.ri(lo, hi), seconds=self.ri(0, 59))

    def T(self, s):
        return ''.join(TMAP.get(c, c) for c in s)

    # ---- persons
    def person(self, female=None):
        p, r = Person(), self.r
        s, g = r.choice(SUR), [r.choice(GIV) for _ in range(r.choice((1, 2, 2)))]
        p.name = s[0] + ''.join(x[0] for x in g)
        p.trad = s[1] + ''.join(x[1] for x in g)
        p.sur, p.tsur = s[0], s[1]
        giv = ''.join(x[2:] for x in g)
        p.py, p.pysl = f'{s[2:]} {giv}', f'{s[2:]}/{giv}'
        p.en = f'{giv.capitalize()} {s[2:].capitalize()}'
        p.female = r.random() < .5 if female is None else female
        p.sex, p.mf, p.ms = ('女', 'F', '女士') if p.female else ('男', 'M', '先生')
        p.area = r.choice(AREA)
        p.dist = re.split('[市]', p.area[1], maxsplit=1)[1]
        p.born = D.date(r.randint(1958, 2001), r.randint(1, 12), r.randint(1, 28))
        seq = r.randint(2, 490) * 2 + (0 if p.female else 1)
        s17 = f'{p.area[0]}{p.born:%Y%m%d}{seq:03d}'
        p.idn = s17 + id_check(s17)
        p.mobile = self._mob()
        p.email = s[2:].lower() + giv.lower()[:6] + str(r.randint(1000, 99999)) + '@' + r.choice(
            ('163.com', '126.com', 'qq.com', 'sina.com', 'foxmail.com', 'outlook.com'))
        p.addr = f'{p.area[1]}{r.choice(STREET)}{r.randint(2, 480)}号{r.randint(1, 28)}栋{r.randint(2, 30)}{r.randint(1, 8):02d}室'
        p.pp = r.choice(('E' + r.choice('ABCDEFGHJK') + self.d(7), 'E' + self.d(8), 'G' + self.d(8)))
        p.bin, p.clen, p.bank = r.choice(BINS)
        while True:
            body = p.bin + ''.join(r.choice('0123456789') for _ in range(int(p.clen) - 7))
            k = [x for x in '0123456789' if luhn(body + x)][0]
            p.cardn = body + k
            if len(set(p.cardn[-8:])) > 3:
                break
        five = ''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789') if i == 1 else r.choice('0123456789') for i in range(5))
        p.platen = p.area[3] + (r.choice('DF') + self.d(5) if r.random() < .2 else five)
        v = r.choice(('LSV', 'LFV', 'LGB', 'LVS', 'LBV', 'LDC', 'LHG', 'LGX')) + ''.join(
            r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + r.choice('ABCDEFGHJKLMN') + r.choice(
            'ABCDEFG') + ''.join(r.choice('0123456789') for _ in range(6))
        p.vinn = v[:8] + vin_check(v) + v[9:]
        p.teln = p.area[2] + '-' + r.choice('2345678') + self.d(7 if len(p.area[2]) == 3 or p.area[2] in ('0755', '0571', '0532', '0371', '0411', '0731', '0551', '0871', '0451', '0771', '0311') else 6)
        p.archive = p.area[0][:4] + self.d(8)
        p.cls = r.choice(('C1', 'C1', 'C2', 'B2', 'A2', 'C1E'))
        return p

    def _mob(self):
        while True:
            m = self.r.choice(SEG) + ''.join(self.r.choice('0123456789') for _ in range(8))
            if len(set(m[3:])) > 3 and not any(b in m for b in BAD8) and m[:4] != '1349':
                return m

    def P(self, n):
        return [self.person() for _ in range(n)]

    def rec(self, p):
        self.records += 1
        self.keys.add(p.idn)
        return p

    def one(self, a, b=None):
        for _ in range(self.ri(a, b or a)):
            yield self.rec(self.person())

    def many(self, ps, lo, hi):
        for p in ps:
            for _ in range(self.ri(lo, hi)):
                yield self.rec(p)

    def evs(self, p, lo, hi):
        return self.many([p], lo, hi)

    # ---- written values (registered as written)
    def v(self, rule, s):
        if s not in self.values.setdefault(rule, []):
            self.values[rule].append(s)
        return s

    def id(self, p, sty=''):
        s = p.idn.lower() if sty == 'low' else f'{p.idn[:6]} {p.idn[6:14]} {p.idn[14:]}' if sty == 'sp' else p.idn
        return self.v('identity.prc_id18', s)

    def _ms(self, m, sty):
        return {'': m, 'sp': f'{m[:3]} {m[3:7]} {m[7:]}', 'dash': f'{m[:3]}-{m[3:7]}-{m[7:]}',
                '+86': '+86' + m, '+86-': '+86-' + m, '86': '86' + m}[sty]

    def mob(self, p, sty=''):
        return self.v('phone.mobile', self._ms(p.mobile, sty))

    def peer(self, sty=''):
        return self.v('phone.mobile', self._ms(self._mob(), sty))

    def mail(self, p):
        return self.v('phone.email', p.email)

    def wmail(self, p, dom):
        return self.v('phone.email', p.py.split()[1].lower() + '.' + p.py.split()[0].lower() + str(self.ri(11, 98)) + '@' + dom)

    def card(self, p, sty=''):
        s = p.cardn
        if sty == 'sp':
            s = ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
        return self.v('bank.card', s)

    def plate(self, p, sty=''):
        s = p.platen[:2] + {'': '', 'dot': '·', 'sp': ' '}[sty] + p.platen[2:]
        return self.v('driving.plate', s)

    def vin(self, p):
        return self.v('driving.vin', p.vinn)

    def pp(self, p):
        return self.v('identity.passport_cn', p.pp)

    def tel(self, p):
        return self.v('phone.landline', p.teln)

    # ---- the rest
    def ok(self, rule, s):
        if s not in self.allowed.setdefault(rule, []):
            self.allowed[rule].append(s)
        return s

    def office(self, area='020'):
        return self.ok('phone.landline', f"{area}-{self.c('3 6 8')}{self.d(7)}")

    def omail(self, s):
        return self.ok('phone.email', s)

    def mmob(self, p):
        return self.ok('phone.masked', p.mobile[:3] + '****' + p.mobile[7:])

    def mid(self, p):
        return self.ok('identity.masked_id', p.idn[:6] + '********' + p.idn[14:])

    def dec(self, s):
        if s not in self.decoys:
            self.decoys.append(s)
        return s

    def table(self, head, rows, sty='mysql'):
        rows = [[str(x) for x in r] for r in rows]
        w = [max(wide(r[i]) for r in [head] + rows) for i in range(len(head))]
        if sty == 'fixed':
            return '\n'.join(' '.join(pad(x, w[i]) for i, x in enumerate(r)).rstrip()
                             for r in [head, ['-' * x for x in w]] + rows)
        if sty == 'md':
            return '\n'.join('| ' + ' | '.join(r) + ' |' for r in [head, ['---'] * len(head)] + rows)
        if sty == 'psql':
            return '\n'.join([' ' + ' | '.join(pad(x, w[i]) for i, x in enumerate(head)), '-+-'.join('-' * x for x in w).join(('-', '-'))]
                             + [' ' + ' | '.join(pad(x, w[i]) for i, x in enumerate(r)) for r in rows] + [f'({len(rows)} rows)'])
        bar = '+' + '+'.join('-' * (x + 2) for x in w) + '+'
        ln = ['| ' + ' | '.join(pad(x, w[i]) for i, x in enumerate(r)) + ' |' for r in [head] + rows]
        return '\n'.join([bar, ln[0], bar] + ln[1:] + [bar])
