import json
from core import kind, pad

t = kind('crime.case')
AY = ['盗窃', '诈骗', '故意伤害', '危险驾驶', '寻衅滋事', '开设赌场', '掩饰、隐瞒犯罪所得', '非法经营']
PS = ['城南派出所', '高新区分局', '刑侦大队', '经侦大队', '东门派出所']
RES = ['行政拘留十日', '刑事拘留', '取保候审', '移送起诉', '判处有期徒刑八个月', '罚款五百元']


def aj(d):
    return d.D('A' + d.ch(['440106', '330106', '510107', '420106']) + d.dg(4) + '00' + f'{d.ri(2015, 2023)}{d.ri(1, 12):02d}' + d.dg(4))


def court(d):
    return f'（{d.ri(2016, 2023)}）{d.ch(["粤0106", "浙0106", "川0107", "鄂0106", "京0108"])}刑初{d.ri(12, 990)}号'


@t('morning briefing of a police station', 'jingqing_0800.txt', 'gb18030', n=(4, 8))
def a(d):
    x = d.dt()
    d.w(f'{x:%m月%d日}早会　昨日接报情况（带班：老{d.p().sur}）')
    for k in range(d.n):
        p, y = d.p(), d.ch(AY)
        d.R(p, f'{k + 1}. {x:%H:%M}许，{d.ch(["菜市场", "城中村", "地铁口", "烧烤店"])}，嫌疑人{p.name}（{p.sex}，{d.I(p)}），案由{y}，案件编号{aj(d)}，{d.ch(RES)}，办案民警小{d.p().sur}。')
    d.w('其余为求助类警情，略。值班手机充电器还回来。')


@t('court case API response', 'court_list_api.json', container='nested json', n=(6, 14))
def b(d):
    rows = []
    for _ in range(d.n):
        p = d.p()
        rows.append({'caseNo': court(d), 'charge': d.ch(AY) + '罪', 'filingDate': f'{d.dt():%Y-%m-%d}', 'defendant': {'name': p.name, 'idNumber': d.I(p), 'domicile': p.addr}, 'coercive': d.ch(['逮捕', '取保候审', '监视居住']), 'sentence': d.ch(['有期徒刑一年', '拘役三个月', None])})
        d.mark(p, p.id)
    d.w(json.dumps({'code': '200', 'success': True, 'page': {'no': 1, 'size': 20}, 'data': rows, 'ts': d.D('16' + d.dg(11)) and None}, ensure_ascii=False, indent=2))
    d.decoys.clear()


@t('detention house register print', 'kss_dengji.prn', 'gbk', container='printed report', n=(8, 18), eol='\r\n')
def c(d):
    d.w(' ' * 30 + '在 押 人 员 登 记 簿')
    d.w('┌' + '─' * 52 + '┐')
    d.w(pad('监室', 6) + pad('姓名', 9) + pad('身份证号', 20) + pad('入所日期', 12) + pad('案由', 20) + pad('办案单位', 16) + '诉讼阶段')
    for _ in range(d.n):
        p = d.p()
        d.R(p, pad(f'{d.ri(1, 4)}0{d.ri(1, 9)}', 6) + pad(p.name, 9) + pad(d.I(p), 20) + pad(f'{d.dt():%Y%m%d}', 12) + pad(d.ch(AY), 20) + pad(d.ch(PS), 16) + d.ch(['刑拘', '逮捕', '起诉', '审判']))
    d.w('└' + '─' * 52 + '┘')
    d.w(f'看守所值班长签字：________   本页{d.n}人')


@t('defence lawyer working notes', 'lvshi_huijian.txt', n=(3, 7))
def e(d):
    d.w('会见安排与案件要点（自用，勿转）\n')
    for _ in range(d.n):
        p, y = d.p(), d.ch(AY)
        d.R(p, f'▶ {p.name}，{d.I(p)}，涉嫌{y}，{court(d)}，' + d.ch([f'{d.dt():%m月%d日}去看守所会见，本人认罪认罚，量刑建议缓刑', '家属电话老换，退赃款还差两万', '取保候审中，传唤随到，下月开庭', '有前科，律师费只付了一半']) + '。')
    d.w('\n下周一交阅卷申请；刻录盘找内勤要。')


@t('SQL*Plus column output of a case system', 'ajxt_spool.lst', 'gb18030', container='database console', n=(5, 12), eol='\r\n')
def f(d):
    d.w('SQL> select ajbh,xm,gmsfhm,ay,cljg from t_xyr where rownum<20;\n')
    d.w('AJBH                    XM\n----------------------- ----------\nGMSFHM             AY                   CLJG\n------------------ -------------------- ----------------')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'{aj(d)} {p.name}\n{d.I(p)} {pad(d.ch(AY), 21)}{d.ch(RES)}')
    d.w(f'\n已选择{d.n}行。')


@t('community correction monthly minutes', 'jiaozheng_jiyao.txt', n=(4, 9))
def g(d):
    x = d.dt()
    d.w(f'{x.year}年{x.month}月 社区矫正对象分析会纪要\n参会：司法所、派出所、社区\n')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'（{k + 1}）{p.name}，身份证号{d.I(p)}，罪名{d.ch(AY)}罪，判决{court(d)}，缓刑考验期至{d.dt(2024, 2026):%Y年%m月}，本月{d.ch(["报到按时", "迟到一次训诫", "请假外出已批", "手机定位掉线两回"])}，联系电话{d.M(p)}。')
    d.w('会议议定：下月走访不少于两次。')


@t('background check vendor mail', 'background_check.txt', script='en', n=(4, 8))
def h(d):
    d.w(f'From: {d.ok("phone.email", "reports@bgcheck.example.org")}\nSubject: Criminal record findings - batch {d.ri(10, 99)}\n\nHi HR team,\n\nHits found for the candidates below (criminal records 犯罪记录). Handle as confidential.\n')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k + 1}) {p.en} ({p.name}), PRC ID {d.I(p)}: charge of {d.ch(["theft 盗窃", "fraud 诈骗", "dangerous driving 危险驾驶", "intentional injury 故意伤害"])}, case no. {court(d)}, sentence {d.ch(["4 months detention", "1 year suspended", "fine only", "8 months"])}.')
    d.w('\nAppeals are not covered by this search.\nRegards')


@t('prepared statement log of a drug-control app', 'jdxt_sql.log', container='log', n=(6, 14))
def i(d):
    x = d.dt()
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 1, 60)
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S} p6spy|{d.ri(1, 40)}|statement|conn {d.ri(1, 9)}|insert into t_case_person(case_no,name,id_card,charge,arrest_date,result) values (?,?,?,?,?,?)|insert into t_case_person(case_no,name,id_card,charge,arrest_date,result) values (\'{aj(d)}\',\'{p.name}\',\'{d.I(p)}\',\'{d.ch(["吸食毒品", "容留他人吸毒", "非法持有毒品"])}\',\'{x:%Y-%m-%d}\',\'{d.ch(["强制戒毒", "行政拘留十五日", "社区戒毒"])}\')')


@t('village committee chat on political review', 'zhengshen_qun.txt', n=(4, 8))
def j(d):
    d.w('【镇综治工作群】\n镇综治办：各村把有前科、在矫、涉毒的再核一遍，中午前报\n')
    for k in range(d.n):
        p = d.p()
        d.w(f'{d.ch("东西南北上下")}{d.ch(["河", "坝", "庄", "湾"])}村{d.p().sur}主任：')
        d.R(p, d.ch([f'我村{p.name} {d.I(p)}，{d.ri(2008, 2020)}年因{d.ch(AY)}判过刑，刑满释放，在外打工', f'{p.name}（身份证{d.I(p)}）吸毒人员，去年强制戒毒出来，尿检正常，电话{d.M(p)}', f'{p.name}，{d.I(p)}，案由{d.ch(AY)}，{d.ch(PS)}办的，现取保候审在家']))
    d.w('镇综治办：收到，{}村未报的抓紧'.format(d.ri(2, 6)))


@t('YAML of a case migration job', 'case_migrate.yml', 'utf-8-sig', container='yaml', n=(6, 14))
def k(d):
    d.w('---\njob: ajxx-migrate\nretry: 3\ncases:')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'- AJBH: {aj(d)}\n  AJMC: {p.name}涉嫌{d.ch(AY)}案\n  LADW: {d.ch(PS)}\n  LASJ: "{d.dt():%Y-%m-%d %H:%M}"\n  嫌疑人:\n    XM: {p.name}\n    SFZH: "{d.I(p)}"\n    强制措施: {d.ch(["刑事拘留", "取保候审", "无"])}')
    d.w('...')
