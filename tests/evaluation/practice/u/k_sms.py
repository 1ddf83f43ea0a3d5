import json
from core import epoch, kind, pad

t = kind('phone.sms')
TX = ['今晚八点老地方见，别带人', '钱已经打过去了，查一下', '妈，我到站了，不用来接', '明天的会改到下午两点', '快递放门卫了，记得拿', '你再不还钱我就去你单位', '药吃了没有？记得复查',
      '孩子发烧，先去医院了', '合同我看了，第三条要改', '生日快乐！周末一起吃饭', '到了给我回个信', '那批货先别发，等我电话']
TE = ['Running late, start without me', 'Transfer done, please check', 'Call me when you land', 'Lunch tomorrow?', 'Do not tell anyone yet', 'The doctor moved it to Friday']


@t('Android SMS backup XML', 'sms-20230704.xml', container='xml', n=(8, 25))
def a(d):
    d.flow(20, 900)
    p = d.p()
    d.w(f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup--><!-- device number {d.M(p)} -->\n<smses count=\"{d.n}\" owner=\"{p.name}\">")
    for _ in range(d.n):
        x = d.dt(2022, 2023)
        d.R(p, f'  <sms protocol="0" address="{d.om()}" date="{d.D(str(epoch(x)) + d.dg(3))}" type="{d.ri(1, 2)}" body="{d.ch(TX)}" readable_date="{x:%Y-%m-%d %H:%M:%S}" contact_name="(Unknown)" />')
    d.w('</smses>')


@t('platform submit log of an SMS gateway', 'cmpp_submit.log', container='log', n=(7, 18))
def b(d):
    x, ps = d.dt(), d.ps(max(2, d.n // 3))
    for k in range(d.n):
        p = ps[k % len(ps)]
        x = d.add(x, 0, 4)
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S.}{d.dg(3)} CMPP_DELIVER msgid={d.D(d.seqno(19, "11"))} src_terminal={d.M(p)} peer={d.om()} tp_udhi=0 fmt=8 content=[{d.ch(TX)}]')
        if d.ri(0, 2) == 0:
            d.w(f'{x:%Y-%m-%d %H:%M:%S.}{d.dg(3)} CMPP_ACTIVE_TEST seq={d.D(d.dg(9))}')


@t('interview reading texts aloud', 'bilu_duanxin.txt', 'gb18030', n=(4, 8))
def c(d):
    d.flow(60, 3000)
    p = d.p()
    d.w(f'被询问人{p.name}，身份证{d.I(p)}，手机{d.M(p)}。\n问：把手机里的短信念一下。')
    for _ in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'答：{x.month}月{x.day}日{x:%H:%M}，对方号码{d.om()}{d.ch(["发来", "收到我发的"])}短信，内容是“{d.ch(TX)}”。')
        d.w('问：' + d.ch(['什么意思？\n答：就是字面意思。', '你回了没有？\n答：没回。', '这个人是谁？\n答：一个朋友。']))
    d.w('问：有没有删过？\n答：删过一些。')


@t('divorce lawyer evidence list of texts', 'zhengju_duanxin.txt', n=(4, 8))
def e(d):
    d.flow(60, 4000, True)
    p = d.p()
    d.w(f'证据目录（三）短信往来\n提供人：{p.name}（手机{d.M(p)}，身份证{d.I(p)}）\n')
    for k in range(d.n):
        x = d.dt(2022, 2022)
        d.R(p, f'{k + 1}. {x:%Y-%m-%d %H:%M} 对方号码{d.om()} {d.ch(["发送", "接收"])} 短信内容：“{d.ch(TX)}”（截图第{d.ri(1, 30)}页）')
    d.w('\n证明目的：对方长期欠债不还。')


@t('forensic tool table print', 'xry_sms.txt', 'utf-16', container='printed report', n=(8, 20), eol='\r\n')
def f(d):
    d.flow(10, 900)
    p = d.p()
    d.w(f'取证报告 > 短信息\n检材机主\t{p.name}\n机身号码\t{d.M(p)}\n证件\t{d.I(p)}\n')
    d.w('#\t时间\t方向\t对方号码\t短信内容\t状态')
    for k in range(d.n):
        d.R(p, f'{k + 1}\t{d.dt(2023, 2023):%Y/%m/%d %H:%M:%S}\t{d.ch(["收", "发"])}\t{d.om()}\t{d.ch(TX)}\t{d.ch(["已读", "已删除", "未读"])}')


@t('MQTT retained messages of a phone monitor app', 'mqtt_sub.txt', container='message queue dump', n=(6, 16))
def g(d):
    d.flow(1, 60)
    ps = d.ps(max(2, d.n // 3))
    for k in range(d.n):
        p, x = ps[k % len(ps)], d.dt(2023, 2024)
        v = {'ownerMobile': d.M(p), 'peerNumber': d.om(), 'direction': d.ch(['in', 'out']), 'smsContent': d.ch(TX), 'smsTime': f'{x:%Y-%m-%d %H:%M:%S}'}
        d.R(p, f'mon/{d.hx(8)}/sms {json.dumps(v, ensure_ascii=False, separators=(",", ":"))}')


@t('school parent group, screenshots typed out', 'jiazhang_jietu.txt', n=(4, 8))
def h(d):
    d.flow(3, 60, True)
    p = d.p()
    d.w(f'（图片识别不了，我手打出来）我是{p.name}，机主，我的号{d.M(p)}，被骗子连着发短信：\n')
    for _ in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'{x:%m-%d %H:%M} 来自 {d.om()} 的短信：{d.ch(["【班费】", "【教务】", "", "您好家长，"])}{d.ch(["请点链接核对学籍", "孩子在医院急救，速打钱", "补课费今天截止", "加老师QQ领成绩单"])}')
    d.w('\n大家别信！已打96110。')


@t('English leaver memo with text messages', 'hr_exit_texts.txt', script='en', n=(4, 9))
def i(d):
    d.flow(20, 900)
    p = d.p()
    d.w(f'HR file note: text messages on the returned handset\nEmployee {p.en}, ID {d.I(p)}, own number {d.M(p)}\n')
    for _ in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'{x:%d %b %Y %H:%M}  SMS {d.ch(["from", "to"])} {d.om(d.ch(["", "+"]))}: "{d.ch(TE)}"')
    d.w('\nHandset wiped after copying.')


@t('sqlite3 shell line mode on mmssms.db', 'sqlite_mmssms.txt', container='database console', n=(6, 15))
def j(d):
    d.flow(20, 900)
    p = d.p()
    d.w(f'sqlite> .mode line\nsqlite> -- owner {p.name} msisdn {d.M(p)}\nsqlite> select address, datetime(date/1000,"unixepoch") t, type, body from sms;')
    for _ in range(d.n):
        d.R(p, f'address = {d.om(d.ch(["", "+"]))}\n      t = {d.dt(2021, 2023):%Y-%m-%d %H:%M:%S}\n   type = {d.ri(1, 2)}\n   body = {d.ch(TX)}')
        d.w()
    d.w('sqlite> .quit')


@t('notebook of a grandfather copying texts', 'yeye_chaoxie.txt', script='hant', n=(4, 8))
def k(d):
    d.flow(900, 4000, True)
    p = d.p()
    d.w(f'簡訊抄錄　本機 {d.M(p)}　{p.name}（內地身份證{d.I(p)}）\n眼睛不好，請人抄下來的')
    for _ in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'{x.month}月{x.day}日{x:%H:%M}　對方號碼{d.om()}　簡訊內容：' + d.ch(['阿公，週末回來吃飯', '錢匯過去了，查收', '藥記得飯後吃', '門鎖密碼改了，打給我', '生日快樂，身體健康', '你再不還錢就法院見']))
    d.w('其他都是廣告，沒抄。')
