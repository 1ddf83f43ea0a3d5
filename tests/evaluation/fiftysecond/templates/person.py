"""People with their numbers, without any event; and bare lists."""
from lib import *
K = 'identity.person'


@T(K, 'table', 'roll of a class or club')
def person_roll(c):
    c.out('花名册.csv', c.tab(['序号', '姓名', '性别', '民族', '出生日期', '身份证号', '家庭住址', '联系电话', '登记人'], [[i, c.rec(p).n, p.sex, p.nat, d0(p.dob), p.id, p.addr, p.m, c.clerk().n] for i, p in enumerate(c.ps(6, 40), 1)], 'csv|tsv|semi|qcsv'))


@T(K, 'table', 'household register export, pinyin')
def person_household(c):
    rows = []
    for _ in range(c.ri(2, 9)):
        h = c.digs(9); g = c.ch(REG)
        for i, p in enumerate(c.ps(1, 4, reg=g)):
            rows.append([h, ['户主', '配偶', '子', '女'][i], c.rec(p).n, p.sex, p.nat, d8(p.dob), p.id, p.addr])
    c.out('CZRK.txt', c.tab(['HH', 'YHZGX', 'XM', 'XB', 'MZ', 'CSRQ', 'GMSFHM', 'HJDZ'], rows, 'tsv|pipe|caret|tilde'))


@T(K, 'table', 'contacts of members, docx table with landlines')
def person_docx_table(c):
    c.docx('通讯录.docx', ['校友会通讯录', [['姓名', '身份证号码', '手机', '宅电', '邮箱']] + [[c.rec(p).n, p.id, p.m, p.tel, p.em] for p in c.ps(3, 20)], f'请核对，有误告知秘书处{(k := c.clerk()).n}（{k.m}）。'])


@T(K, 'table', 'users of a shop in SQL')
def person_sql(c):
    c.out('member.sql', c.sql('shop_member', ['uid', 'truename', 'idcard', 'mobile', 'email', 'address'], [[3000 + i * 2, c.rec(p).n, p.id, p.m, p.em, p.addr] for i, p in enumerate(c.ps(5, 35))]))


@T(K, 'struct', 'address book cards with number in a note')
def person_vcard(c):
    o = ''
    for p in c.ps(3, 18):
        c.rec(p); o += f'BEGIN:VCARD\nVERSION:3.0\nFN:{p.n}\nN:{p.sur};{p.n[len(p.sur):]};;;\nTEL;TYPE=CELL:{p.m}\nEMAIL:{p.em}\nADR;TYPE=HOME:;;{p.addr};;;;\nNOTE:身份证 {p.id}\nEND:VCARD\n'
    c.out('contacts.vcf', o, enc='utf-8')


@T(K, 'struct', 'directory export, LDIF')
def person_ldif(c):
    o = ''
    for p in c.ps(3, 16):
        c.rec(p); a, b = p.py.lower().split('/'); u = b + a + c.digs(2)
        o += f'dn: uid={u},ou=people,dc=corp,dc=local\nuid: {u}\ncn: {p.n}\nemployeeType: staff\nidCardNumber: {p.id}\nmobile: {p.m}\nmail: {p.em}\n\n'
    c.out('people.ldif', o, enc='utf-8')


@T(K, 'struct', 'registration forms as JSON array')
def person_json(c):
    c.out('register.json', js([{'realName': c.rec(p).n, 'gender': p.mf, 'idNumber': p.id, 'passport': p.pp if c.r.random() < .4 else '', 'mobile': p.m, 'address': p.addr} for p in c.ps(3, 22)], indent=c.ch(None, 2)), enc='utf-8')


@T(K, 'prose', 'relay of names in a chat for a registration')
def person_relay(c):
    a = c.p(); o = f'{a.n}：#接龙 办门禁卡，请留姓名、身份证、电话\n'
    for i, p in enumerate(c.ps(4, 16), 1):
        c.rec(p); o += c.ch(f'{i}. {p.n} {p.id} {p.m}\n', f'{i}. {p.n}，身份证{p.id}，电话{c.sp(p)}\n', f'{i}. 我是{p.n}，{p.m}，{p.id}\n')
    c.out('接龙.txt', o)


@T(K, 'prose', 'letter that recommends persons with their data')
def person_letter(c):
    o = ['介绍信', '兹介绍我单位下列同志前往贵处联系工作，请予接洽。']
    for p in c.ps(1, 5):
        c.rec(p); o.append(f'{p.n}，{p.sex}，{p.nat}族，身份证号{p.id}，联系电话{p.m}，现住{p.addr}。')
    o.append('（有效期七天）')
    if c.r.random() < .5: c.docx('介绍信.docx', o)
    else: c.out('介绍信.txt', '\n'.join(o) + '\n')


@T(K, 'prose', 'trader shows a sample of what a household query gives')
def person_trader(c):
    o = '户籍全套，出图出文字，样品如下：\n\n'
    for p in c.ps(1, 5):
        c.rec(p); o += f'{p.n}　{p.sex}　{p.nat}族　{f3(p.dob)}生\n证号{p.id}，住{p.addr}，名下手机{p.m}，{c.ch("已婚", "未婚", "离异")}，{c.ch("初中", "高中", "大专", "本科")}文化\n\n'
    c.out('hj.txt', o + '一份两百，同行勿扰。\n')


def bare(c, vs, name, text):
    c.n, c.who = len(vs), set(vs)
    c.out(name, text)


def ids(c, a, b): return [p.id for p in c.ps(a, b)]
def mobs(c, a, b): return [c.mob() for _ in range(c.ri(a, b))]


@T('identity.number', 'table', 'one number a line, no heading')
def idlist_plain(c):
    v = ids(c, 5, 40); bare(c, v, 'sfz.txt', '\n'.join(v) + '\n')


@T('identity.number', 'table', 'one column with heading')
def idlist_column(c):
    v = ids(c, 5, 40); bare(c, v, 'list.csv', c.ch('身份证号', '公民身份号码', 'id_card', 'GMSFHM') + '\n' + '\n'.join(v) + '\n')


@T('identity.number', 'struct', 'set members of a cache, one a line')
def idlist_redis(c):
    v = ids(c, 4, 30); bare(c, v, 'redis.txt', '127.0.0.1:6379> SMEMBERS blacklist:idcard\n' + ''.join(f'{i:>2}) "{x}"\n' for i, x in enumerate(v, 1)))


@T('identity.number', 'struct', 'JSON array, one string a line')
def idlist_json(c):
    v = ids(c, 4, 30); bare(c, v, 'ids.json', '[\n' + ',\n'.join(f'  "{x}"' for x in v) + '\n]\n')


@T('identity.number', 'prose', 'numbers sent one by one in a message')
def idlist_message(c):
    v = ids(c, 3, 12); bare(c, v, '要查的.txt', '帮忙查一下这几个身份证：\n' + ''.join(f'{x}{c.ch("", "", "；")}\n' for x in v) + '查到了按顺序发我\n')


@T('phone.number', 'table', 'one number a line, no heading')
def mobs_plain(c):
    v = mobs(c, 6, 60); bare(c, v, 'hm.txt', '\n'.join(v) + '\n')


@T('phone.number', 'table', 'one column, heading, numbers in groups')
def mobs_grouped(c):
    v = mobs(c, 5, 40); h = c.ch('3 4 4', '3-4-4', '+86'); bare(c, v, '号码.csv', c.ch('手机号', '联系电话', 'mobile') + '\n' + '\n'.join(c.sp(x, h) for x in v) + '\n')


@T('phone.number', 'struct', 'dial plan of a robot, a target a line')
def mobs_dial(c):
    v = mobs(c, 4, 40); bare(c, v, 'dial.yml', 'campaign: spring\ntargets:\n' + ''.join(f'  - "{x}"\n' for x in v))


@T('phone.number', 'struct', 'insert lines of a black list')
def mobs_sql(c):
    v = mobs(c, 4, 40); bare(c, v, 'black.sql', ''.join(f"INSERT INTO blacklist(phone) VALUES ('{x}');\n" for x in v))


@T('phone.number', 'prose', 'numbers pasted into a message, one a line')
def mobs_message(c):
    v = mobs(c, 3, 20); bare(c, v, '发送名单.txt', '下面这些手机号今天群发，已经去重：\n' + '\n'.join(v) + '\n发完把回执给我。\n')
