"""Program output of its own shape."""
import json
from .spec import raw
from .out import txt
from .recs import make


def js(o, **k): return json.dumps(o, ensure_ascii=False, **k)


@raw('travel.flight', 'struct', 'eterm_pnr_dump')
def eterm(f):
    r, out = f.r, []
    for d in make(f, 3, 14):
        n, o = d['py'], d
        out.append(f'>RT{o["pnr"]}\n 1.{n}  {o["pnr"]}\n 2.  {o["fl"]} {o["cabin"]}   {o["dow"]}{o["e8"]}  {o["fc"]}{o["tc"]} HK1   {o["hhmm"]} {o["ahm"]}          E\n 3.{f.pl[0][:3]}/T {f.pl[0][:3]}/T-{f.r.randint(10000000, 99999999)}/{o["firm"]}\n'
                   f' 4.SSR FOID {o["al"]} HK1 NI{o["id"]}/P1\n 5.SSR TKNE {o["al"]} HK1 {o["fc"]}{o["tc"]} {o["fl"][2:]} {o["cabin"]}{o["e8"]} {o["tkp"]}/1/P1\n 6.OSI {o["al"]} CTCM{o["ph"]}/P1\n')
    return txt('\n'.join(out), r.choice(['txt', 'log']))


@raw('phone.cdr', 'struct', 'vendor_report_nested', n=1)
def cdr_nested(f):
    f.iso()
    rs = make(f, 8, 40, one=True)
    o = {'report': {'user': {'name': rs[0]['name'], 'idcard': rs[0]['id'], 'mobile': rs[0]['own'], 'reg_time': '%d-0%d-1%d' % (f.now.year - 4, f.r.randint(1, 9), f.r.randint(0, 9))}, 'source': f.r.choice(['chinamobile', 'chinaunicom', 'chinatelecom']),
                    'calls': [{'start_time': d['cs'], 'peer_number': d['peer'], 'call_type': d['ct'], 'duration': int(d['dur']), 'place': d['cplace'], 'fee': d['cfee']} for d in rs]}}
    return txt(js(o, indent=f.r.choice([None, 2])) + '\n', 'json', enc='utf-8')


@raw('phone.sms', 'struct', 'android_sms_backup_xml')
def smsxml(f):
    f.iso()
    rs = make(f, 6, 40, one=True)
    d0 = rs[0]
    return txt(f'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\' ?>\n<!--owner: {d0["name"]} {d0["own"]}-->\n<smses count="{len(rs)}" backup_set="{f.r.getrandbits(48):012x}">\n' + '\n'.join(
        f'  <sms protocol="0" address="{d["peer"]}" date="{d["ms"]}" type="{1 if d["sdir"] == "接收" else 2}" body="{d["stext"]}" read="1" readable_date="{d["sdt"]}" />' for d in rs) + '\n</smses>\n', 'xml', enc='utf-8')


def block(kind, name, spec, sep, ext='txt', n=(3, 16), **o):
    """key: value blocks, as record screens and forms print them"""
    @raw(kind, 'struct', name)
    def fn(f):
        out = []
        q = f.r.choice(['：', ': ', ' : ', '='])
        lab = [x.partition('=') for x in spec.split()]
        for d in make(f, *n, **o):
            out.append('\n'.join(f'{a}{q}{d[b]}' for a, _, b in lab))
        return txt((sep + '\n').join(x + '\n' for x in out), ext)
    return fn


block('crime.case', 'police_screen_blocks', '姓名=name 性别=sex 公民身份号码=id 案件编号=cno 案件类别=charge 立案日期=cdate 主办单位=cunit 处理结果=result', '-' * 40)
block('property.housing', 'registry_screen_blocks', '权利人=name 证件号=id 不动产权证号=cert 坐落=loc 建筑面积=area 用途=usage 登记时间=hdate', '=' * 30)
block('driving.licence', 'licence_screen_blocks', '姓名=name 证号=id 准驾车型=cls 档案编号=archive 初次领证日期=lic1 有效期止=lic2 累积记分=points', '*' * 36)
block('hotel.stay', 'psb_screen_blocks', '旅馆名称=hotel 房间号=room 姓名=name 证件号码=id 入住时间=t1 退房时间=t2', '')


@raw('hotel.stay', 'struct', 'old_33_columns')
def cols33(f):
    hs = 'Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id'
    ls = [hs] if f.r.random() < .8 else [hs.replace(',id', ',Uid')]
    for d in make(f, 6, 40):
        t = f.back(900)
        ls.append(f'{d["name"]},,,ID,{d["id"]},{d["sexe"]},{d["bd8"]},{d["addr"]},,F,CHN,{d["id"][:2]},{d["id"][:6]},,,,,,,{d["ph"] if f.r.random() < .8 else ""},,,{d["mail"] if f.r.random() < .3 else ""},,,,,,,,0,{t.year}-{t.month}-{t.day} {t.hour}:{t:%M:%S},{f.r.randint(100000, 9999999)}')
    return txt('\n'.join(ls) + '\n', 'csv')
