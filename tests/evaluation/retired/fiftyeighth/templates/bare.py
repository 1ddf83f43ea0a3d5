"""Bare lists of ID numbers or of phone numbers."""
from .spec import raw
from .out import txt, xlsx, docx
from .spec import chat


def ids(f, lo=6, hi=40):
    ps = [f.p() for _ in range(f.n(lo, hi))]
    for p in ps:
        f.rec(p)
    return [p.id for p in ps]


def phs(f, lo=6, hi=40):
    f.phs = f.r.choices(['plain', 'sp', 'da', '+86'], [8, 1, 1, 1])[0]
    ps = [f.p() for _ in range(f.n(lo, hi))]
    for p in ps:
        f.rec(p)
    return [p.ph for p in ps]


for kind, get, word, zh in (('identity.number', ids, 'idcard', '身份证号'), ('phone.number', phs, 'mobile', '手机号')):
    tag = kind.split('.')[0]

    @raw(kind, 'table', tag + '_one_per_line')
    def a(f, get=get): return txt('\n'.join(get(f)) + '\n')

    @raw(kind, 'table', tag + '_xlsx_column')
    def b(f, get=get, zh=zh): return xlsx(f, [zh] if f.r.random() < .7 else [], [[x] for x in get(f)])

    @raw(kind, 'struct', tag + '_sql_in')
    def c(f, get=get, word=word):
        v = ["'" + x + "'" for x in get(f)]
        return txt(f'-- {f.now:%m%d} 补数\nSELECT * FROM {f.r.choice(["t_user", "member", "cust_info"])} WHERE {word} IN (\n' + ',\n'.join(', '.join(v[i:i + 4]) for i in range(0, len(v), 4)) + '\n);\n', 'sql')

    @raw(kind, 'struct', tag + '_json_array')
    def d(f, get=get, word=word):
        v = get(f)
        k = f.r.random() < .5
        return txt(('{"' + word + 's": ' if k else '') + '[\n  ' + ',\n  '.join('"' + x + '"' for x in v) + '\n]' + ('}' if k else '') + '\n', 'json', enc='utf-8')

    @raw(kind, 'prose', tag + '_please_check')
    def e(f, get=get, zh=zh):
        v = get(f, 4, 16)
        hd = f.r.choice([f'麻烦把下面这批{zh}跑一下，明天要：', f'这些{zh}核对完发我，谢谢', f'以下{zh}重复，请删除：'])
        return txt(hd + '\n' + f.r.choice(['、', '，', ' ', '\n']).join(v) + '\n' + f'一共{len(v)}个\n')


@raw('identity.person', 'table', 'four_dash_list')
def dashes(f):
    from .recs import make
    sep = f.r.choice(['----', '----', '|', '\t'])
    spec = f.r.choice([('name', 'id', 'ph'), ('name', 'sex', 'id', 'ph', 'addr'), ('ph', 'name', 'id', 'mail'), ('id', 'name', 'ph', 'addr')])
    return txt('\n'.join(sep.join(d[k] for k in spec) for d in make(f, 8, 40)) + '\n')
