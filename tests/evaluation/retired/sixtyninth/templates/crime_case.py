"""crime.case: police registers, court papers, notices, query results."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, days, official, sql_insert

K = 'crime.case'
DONE = [
    '行政拘留十日',
    '行政拘留五日',
    '罚款五百元',
    '取保候审',
    '刑事拘留',
    '有期徒刑八个月',
    '有期徒刑一年二个月，缓刑二年',
    '社区戒毒三年',
]


def office(d, c):
    return f"{c['city']}市公安局{d.pick(*[x[1] for x in c['dist']])}区分局"


def case_no(d, c, t):
    return f"A{c['dist'][0][0]}{d.num(6)}{t.year}{t.month:02d}{d.i(1, 900):04d}"


@tpl(K, big=True)
def register_xlsx(d):
    c, rows = d.city(), []
    for p in d.cast(d.n(8, 45), rep=True):
        t = d.day(2012, 2019)
        rows.append(
            [
                case_no(d, c, t),
                p.name,
                p.sex,
                d.id(p),
                p.hukou,
                d.pick(*W.CHARGES),
                str(t),
                office(d, c),
                official(d),
                d.pick(*DONE),
            ]
        )
        d.rec(p)
    d.xlsx(
        '违法犯罪人员登记.xlsx',
        {'Sheet1': ['案件编号 姓名 性别 身份证号 户籍地址 案由 立案时间 办案单位 办案民警 处理结果'.split()] + rows},
    )


@tpl(K)
def penalty_decision(d):
    p, c, t = d.P(), d.city(), d.day(2013, 2021)
    v, ch = d.P(), d.pick('盗窃', '殴打他人', '赌博', '寻衅滋事')
    d.rec(p)
    d.docx(
        '行政处罚决定书.docx',
        [
            office(d, c),
            '行政处罚决定书',
            f"{c['pl']}公（治）行罚决字〔{t.year}〕{d.i(100, 9000)}号",
            (
                f'违法行为人{p.name}，{p.sex}，{cn_day(p.birth)}出生，{p.nation}族，身份证号码{d.id(p)}，'
                f'户籍所在地{p.hukou}，现住{p.addr}，联系电话{d.mob(p)}。'
            ),
            f'现查明：{cn_day(t)}{d.i(8, 22)}时许，{p.name}因{ch}被当场查获。以上事实有证人{v.name}的证言、现场照片等证据证实。',
            f'案件编号：{case_no(d, c, t)}',
            f'根据《中华人民共和国治安管理处罚法》之规定，现决定对{p.name}{d.pick(*DONE[:3])}。',
            f'承办人：{official(d)}、{official(d)}　　{cn_day(t + days(d, 1, 20))}',
        ],
    )


@tpl(K)
def criminal_judgment(d):
    p, c, t = d.P(), d.city(), d.day(2016, 2021)
    ch = d.pick('盗窃罪', '危险驾驶罪', '诈骗罪', '开设赌场罪')
    lawyer = d.P()
    d.rec(p)
    d.text(
        '刑事判决书.txt',
        f"{c['prov'] or c['city']}{c['city']}市{c['dist'][0][1]}区人民法院\n刑 事 判 决"
        f" 书\n（{t.year}）{c['pl']}{c['dist'][0][0][2:]}刑初{d.i(20, 1900)}号\n公诉机关{c['dist'][0][1]}区人民检察院。"
        f"\n被告人{p.name}，{p.sex}，{cn_day(p.birth)}出生，公民身份号码{d.id(p)}，{p.nation}族，住{p.addr}。"
        f"因涉嫌犯{ch}于{cn_day(t)}被刑事拘留，同年被取保候审。\n辩护人{lawyer.name}，律师，电话{d.mob(lawyer)}。"
        f"\n本院认为，被告人{p.name}的行为已构成{ch}，判决如下：\n被告人{p.name}犯{ch}，"
        f"判处{d.pick('拘役三个月', '有期徒刑八个月', '有期徒刑一年')}，并处罚金人民币{d.i(2, 20)}000元。\n审判员"
        f" {official(d)}\n书记员 {official(d)}\n",
    )


@tpl(K)
def background_of_one(d):
    p, out = d.P(), []
    for k in range(d.n(2, 7)):
        c, t = d.city(), d.day(2005, 2018)
        out.append(
            f'{k + 1}. 案件编号：{case_no(d, c, t)}  案由：{d.pick(*W.CHARGES)}  立案时间：{t} '
            f' 立案单位：{office(d, c)}  处理结果：{d.pick(*DONE)}'
        )
        d.rec(p)
    d.text('前科查询.txt', f'姓名：{p.name}  身份证：{d.id(p)}\n违法犯罪记录 {len(out)} 条\n' + '\n'.join(out) + '\n')


@tpl(K, big=True)
def ajxx_pipe(d):
    c, rows = d.city(), []
    for p in d.cast(d.n(10, 50), rep=True):
        t = d.day(2010, 2018)
        rows.append([case_no(d, c, t), p.name, d.id(p), d.pick(*W.CHARGES), f'{t:%Y%m%d}', office(d, c), d.pick(*DONE)])
        d.rec(p)
    d.csv('ajxx.txt', 'AJBH|XM|SFZH|AY|LASJ|LADW|CLJG'.split('|'), rows, sep='|')


@tpl(K)
def wanted_html(d):
    c, rows, k = d.city(), [], d.P()
    for p in d.cast(d.n(4, 20), lo=1955, hi=1995):
        rows.append(
            [
                p.name,
                p.sex,
                d.id(p),
                p.hukou,
                d.pick('诈骗罪', '故意伤害罪', '盗窃罪'),
                str(d.day(2010, 2019)),
                office(d, c),
            ]
        )
        d.rec(p)
    d.html(
        '在逃人员.html',
        '在逃人员信息',
        f"<h2>{c['city']}市公安局在逃人员名单</h2>\n"
        + table_html(['姓名', '性别', '身份证号码', '户籍地', '涉嫌罪名', '立案时间', '立案单位'], rows)
        + f'\n<p>联系民警：{k.name}，电话 {d.shop(c)}，手机 {d.mob(k)}</p>',
    )


@tpl(K)
def interview_record(d):
    p, c, t, w = d.P(), d.city(), d.at(2014, 2020), d.P()
    ch = d.pick('盗窃', '诈骗', '赌博', '故意伤害')
    d.rec(p)
    d.text(
        '讯问笔录.txt',
        f'讯问笔录（第{d.i(1, 3)}次）\n时间：{t:%Y年%m月%d日%H时%M分}\n地点：{office(d, c)}执法办案区\n案件编号：{case_no(d, c, t)} '
        f'  案由：涉嫌{ch}\n被讯问人：{p.name}  性别：{p.sex}  出生日期：{p.birth}\n身份证件种类及号码：居民身份证'
        f' {d.id(p)}\n现住址：{p.addr} '
        f' 联系方式：{d.mob(p)}\n问：是否受过刑事处罚？\n答：{d.pick("没有。", "以前因为打架被拘留过。")}\n问：你和{w.name}是什么关系？\n答：老乡，'
        f'他的手机是{d.mob(w)}。\n问：以上所说是否属实？\n答：属实。\n',
    )


@tpl(K)
def community_correction(d):
    c, rows, boss = d.city(), [], d.P()
    for k, p in enumerate(d.cast(d.n(5, 25)), 1):
        t = d.day(2016, 2020)
        rows.append(
            [
                k,
                p.name,
                d.id(p),
                d.pick('盗窃罪', '危险驾驶罪', '交通肇事罪', '诈骗罪'),
                d.pick('缓刑', '假释', '管制'),
                str(t),
                str(t + days(d, 300, 1000)),
                p.addr,
                d.mob(p),
            ]
        )
        d.rec(p)
    d.csv(
        '社区矫正对象名册.csv',
        ['序号', '姓名', '身份证号', '罪名', '矫正类别', '矫正起始', '矫正终止', '居住地', '手机'],
        rows + [['负责人', boss.name, d.tel(boss)]],
    )


@tpl(K)
def detention_sql(d):
    c, rows = d.city(), []
    for k, p in enumerate(d.cast(d.n(8, 40)), 1):
        t = d.day(2012, 2018)
        rows.append(
            (
                k,
                f"{c['dist'][0][0]}111{t:%Y%m%d}{d.i(1, 90):04d}",
                p.name,
                d.id(p),
                d.pick(*W.CHARGES),
                f'{t}',
                office(d, c),
                d.pick('在押', '已释放', '投牢'),
            )
        )
        d.rec(p)
    d.text(
        'kss_zyry.sql',
        '-- 看守所在押人员\n' + sql_insert('kss_zyry', 'id rybh xm sfzh ay rssj badw zt'.split(), rows),
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def drug_control_md(d):
    c, rows, w = d.city(), [], d.P()
    for p in d.cast(d.n(4, 18), lo=1960):
        rows.append(
            [
                p.name,
                d.id(p),
                d.pick('冰毒', '海洛因', 'K粉'),
                str(d.day(2010, 2019)),
                d.pick('社区戒毒', '强制戒毒', '社区康复'),
                d.mob(p),
            ]
        )
        d.rec(p)
    d.md(
        '吸毒人员管控.md',
        f'# 吸毒人员管控台账\n\n{office(d, c)}　社工 {w.name} {d.mob(w, "-")}\n\n'
        + table_md(['姓名', '身份证号', '毒品种类', '查获时间', '处理结果', '电话'], rows),
    )


@tpl(K)
def api_json(d):
    c, out = d.city(), []
    for p in d.cast(d.n(2, 14)):
        t = d.day(2014, 2020)
        out.append(
            {
                'caseNo': case_no(d, c, t),
                'suspectName': p.name,
                'idCard': d.id(p),
                'charge': d.pick(*W.CHARGES),
                'filingDate': f'{t}',
                'filingUnit': office(d, c),
                'result': d.pick(*DONE),
                'officer': official(d),
            }
        )
        d.rec(p)
    d.js('case_list.json', {'code': '0000', 'rows': out}, indent=d.pick(None, 2))


@tpl(K)
def chat_police(d):
    turns = [('值班室', '今天抓的报一下')]
    for p in d.cast(d.n(2, 8)):
        c = d.city()
        turns.append(
            (
                d.pick('二中队', '一中队', '社区警务', '刑侦老孙'),
                d.say(
                    lambda: f'嫌疑人{p.name}，{d.id(p)}，涉嫌{d.pick(*W.CHARGES)}，{d.pick("刑拘", "行政拘留十日", "取保候审")}',
                    lambda: (
                        f'{p.name} {p.sex} {d.id(p)} 户籍{p.hukou} 案由{d.pick(*W.CHARGES)} 已立案'
                        f' 处理结果：行政拘留{d.pick("五", "十", "十五")}日'
                    ),
                ),
            )
        )
        d.rec(p)
        turns.append(('值班室', d.pick('收到', '录系统了吗', '案件编号发我')))
    d.text('所里工作群.txt', chat(d, d.at(2016, 2021), turns))


@tpl(K)
def execution_list(d):
    c, rows = d.city(), []
    for p in d.cast(d.n(5, 30), rep=True):
        t = d.day(2016, 2020)
        rows.append(
            [
                f"（{t.year}）{c['pl']}{c['dist'][0][0][2:]}刑执{d.i(10, 3000)}号",
                p.name,
                d.id(p),
                d.pick('罚金', '追缴违法所得', '没收财产'),
                d.i(1, 60) * 1000,
                str(t),
                d.pick('盗窃罪', '诈骗罪', '赌博罪'),
            ]
        )
        d.rec(p)
    d.csv(
        '刑事涉财执行案件.csv',
        ['案号', '被执行人', '身份证号码', '执行内容', '标的', '立案日期', '罪名'],
        rows,
        sep=d.pick(',', '\t'),
    )


@tpl(K)
def mail_notice(d):
    p, c, t, k = d.P(), d.city(), d.at(2015, 2021), d.P()
    d.rec(p)
    d.eml(
        '拘留通知.eml',
        f'{k.name} <{d.mail(k)}>',
        '法制科 <' + d.al('phone.email', 'fazhi@gaj-office.cn') + '>',
        f'{p.name}案材料',
        f'法制科：\n\n报请审批如下案件：\n\n案件编号：{case_no(d, c, t)}\n犯罪嫌疑人：{p.name}\n身份证号：{d.id(p)}\n案由：{d.pick(*W.CHARGES)}\n'
        f'强制措施：刑事拘留\n羁押场所：{c["city"]}市第一看守所\n\n承办人'
        f' {k.name} {d.mob(k)}\n{office(d, c)}\n',
        t,
    )
