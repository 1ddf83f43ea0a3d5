"""People without events; bare lists of numbers."""
from lib import *


@T('identity.person', 'struct', 'address cards, vCard', 'vcf', 'contacts', enc='utf-8', eol=('\n', '\r\n'))
def ip_vcard(c):
    o = []
    for p in c.people_(c.n(4, 35)):
        o += ['BEGIN:VCARD', 'VERSION:3.0', f'N:{p.sn};{p.given};;;', f'FN:{p.name}', f'ORG:{c.pick(FIRM)}', f'TEL;TYPE=CELL:{p.mob}'] + ([f'EMAIL;TYPE=INTERNET:{p.mail}'] if c.n(0, 1) else []) + [f'ADR;TYPE=HOME:;;{p.addr};;;;中国', f'BDAY:{p.bd}', f'NOTE:身份证 {p.id}', 'END:VCARD']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('identity.person', 'struct', 'directory entries, LDIF', 'ldif', 'people', enc='utf-8')
def ip_ldif(c):
    o = ['version: 1', '']
    for p in c.people_(c.n(3, 25), lo=1965):
        u = f'{p.pys.lower()}{p.pyg.lower()}{c.n(3, 98)}'
        o += [f'dn: uid={u},ou=staff,dc=corp', 'objectClass: inetOrgPerson', f'cn: {p.name}', f'uid: {u}', f'employeeNumber: {c.dig(6)}', f'mobile: {p.mob}', f'mail: {p.mail}', f'homePostalAddress: {p.addr}', f'x-idcard: {p.id}', '']; c.rec(p)
    return '\n'.join(o)


@T('identity.person', 'table', 'household register by initials, pipes', 'txt', 'HZRK', enc='gb18030', eol='\r\n')
def ip_house(c):
    rows = []
    for _ in range(c.n(3, 12)):
        hh = c.dig(9)
        head = c.person(lo=1945, hi=1970, sex='男'); kin = [('户主', head)]
        if c.n(0, 3):
            kin.append(('妻', c.person(lo=1948, hi=1972, sex='女')))
        for _ in range(c.n(0, 2)):
            sex = c.pick('男 女')
            k = c.person(lo=1990, hi=2004, sex=sex); k.name = head.sn + k.given
            if k.name not in c.names:
                c.names.add(k.name); kin.append(('子' if sex == '男' else '女', k))
        mz = c.pick('汉 汉 汉 土家 回 壮')
        for rel, p in kin:
            rows.append([hh, p.name, rel, p.sex, mz, S(p.birth, '%Y%m%d'), p.id, head.addr, c.pick('初中 高中 小学 大学本科')]); c.rec(p)
    return tab('pipe', 'HH XM YHZGX XB MZ CSRQ GMSFHM HJDZ WHCD'.split(), rows)


@T('identity.person', 'table', 'thirty years after: class reunion list, markdown', 'md', '同学录', enc='utf-8 utf-8-sig')
def ip_class(c):
    y = c.n(1970, 1982); rows = []
    for p in c.people_(c.n(8, 40), lo=y, hi=y + 1):
        rows.append([p.name, p.sex, p.mob, p.tel if c.n(0, 2) == 0 else '—', p.mail if c.n(0, 2) == 0 else '—', c.city()[0], c.pick(FIRM)]); c.rec(p)
    return f'# {y + 18}届三班毕业二十年通讯录\n\n班主任已联系。下表请本人核对。\n\n' + tab('md', '姓名 性别 手机 家里电话 邮箱 现居 单位'.split(), rows)


@T('identity.person', 'table', 'four dashes, traded list', 'txt', '身份三要素', enc='utf-8 gb18030', box='zip')
def ip_dash(c):
    rows = []
    for p in c.people_(c.n(6, 40)):
        rows.append([p.name, p.id, p.mob]); c.rec(p)
    return tab('dash', None, rows)


@T('identity.person', 'prose', 'genealogist asks kinsmen for particulars', 'txt', '修谱采访', enc='utf-8')
def ip_genealogy(c):
    o = ['修谱采访记录（第七房）', '']
    for p in c.people_(c.n(2, 8), lo=1938, hi=1975):
        o += [c.pick([f'{p.name}，生于{cn(p.birth)}，身份证号{p.id}，现住{p.addr}，电话{p.mob}，配偶姓{c.pick("刘 陈 杨 何")}。', f'{c.pick("长房", "次房", "三房")}{p.name}，手机{p.mobw}，地址{p.addr}，证件号码{p.id}，愿捐印谱费。', f'{p.name}说话耳背，由本人出示身份证，号码{p.id}，住{p.addr}，没有手机。']), '']; c.rec(p)
    return '\n'.join(o)


@T('identity.person', 'prose', 'neighbourhood worker on those who need help, docx', 'docx', '困难群众走访')
def ip_poor(c):
    w = c.person(); o = [f'困难群众基本情况摸排　网格员{w.name}（{w.mob}）']
    for p in c.people_(c.n(1, 9), lo=1935, hi=1965):
        o.append(c.pick([f'{p.name}，{p.sex}，身份证号{p.id}，家住{p.addr}，联系电话{p.mob}，{c.pick("独居", "与孙辈同住", "子女在外务工")}，{c.pick("汉族", "回族", "苗族")}。', f'{p.addr}，户主{p.name}，证件号码{p.id}，家中座机{p.tel}，{c.pick("小学文化", "初中文化", "不识字")}。'])); c.rec(p)
    return o

# --------------------------------------------------------------- bare lists


def count(c, n):
    c.records, c.people = n, set(range(n))


@T('identity.number', 'table', 'ID numbers, one a line', 'txt', 'sfz', enc='utf-8 gb18030 utf-16', eol=('\n', '\r\n'))
def in_plain(c):
    n = c.n(8, 60); count(c, n)
    return ''.join(p.id + '\n' for p in (c.person() for _ in range(n)))


@T('identity.number', 'table', 'ID numbers with ordinals and small x', 'txt', '名单去名', enc='utf-8')
def in_ordinal(c):
    n = c.n(5, 50); count(c, n); o = []
    for i in range(1, n + 1):
        o.append(f'{i}\t{c.v(ID, c.person().raw("id").lower())}')
    return '\n'.join(o) + '\n'


@T('identity.number', 'struct', 'json array of ID numbers', 'json', 'id_list', enc='utf-8')
def in_json(c):
    n = c.n(4, 40); count(c, n)
    return jd([c.person().id for _ in range(n)], indent=1) + '\n'


@T('identity.number', 'table', 'one column with a heading, csv', 'csv', '待核验', enc='utf-8-sig gb18030', eol='\r\n')
def in_csv(c):
    n = c.n(8, 60); count(c, n)
    return '公民身份号码\n' + ''.join(f'"{c.person().id}"\n' for _ in range(n))


@T('identity.number', 'struct', 'numbers as members of a redis set', 'txt', 'redis_smembers', enc='utf-8', box='gz')
def in_redis(c):
    n = c.n(4, 40); count(c, n)
    return '127.0.0.1:6379> SMEMBERS blacklist:idcard\n' + ''.join(f'{i}) "{c.person().id}"\n' for i in range(1, n + 1))


@T('phone.number', 'table', 'mobile numbers, one a line', 'txt', '号码包', enc='utf-8', eol=('\n', '\r\n'))
def pn_plain(c):
    n = c.n(10, 60); count(c, n)
    return ''.join(c.v(MB, c.new_mob()) + '\n' for _ in range(n))


@T('phone.number', 'table', 'numbers in groups of three and four', 'txt', '外呼', enc='utf-8 gb18030')
def pn_spaced(c):
    n = c.n(6, 50); count(c, n); k = c.pick('-', ' ')
    return ''.join(c.v(MB, (lambda m: m[:3] + k + m[3:7] + k + m[7:])(c.new_mob())) + '\n' for _ in range(n))


@T('phone.number', 'table', 'one column of a workbook', 'xlsx', '群发号码')
def pn_xlsx(c):
    n = c.n(10, 60); count(c, n)
    return [('Sheet1', [['手机号']] + [[c.v(MB, c.new_mob())] for _ in range(n)])]


@T('phone.number', 'struct', 'sending task with the list of targets, yaml', 'yaml', 'send_task', enc='utf-8')
def pn_yaml(c):
    n = c.n(4, 40); count(c, n)
    return 'targets:   # 手机号\n' + ''.join(f'  - "{c.v(MB, c.new_mob())}"\n' for _ in range(n))


@T('phone.number', 'struct', 'filters of a phone, sqlite, numbers only', 'db', 'blocklist')
def pn_db(c):
    n = c.n(6, 50); count(c, n)
    return [('block_number', ['_id', 'phone'], [[i, c.v(MB, c.new_mob())] for i in range(1, n + 1)])]
