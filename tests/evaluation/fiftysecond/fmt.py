"""Short names for writing times and JSON."""
import json

def js(o, **k): return json.dumps(o, ensure_ascii=False, **k)
def f0(t): return t.strftime('%Y-%m-%d %H:%M:%S')
def f1(t): return t.strftime('%Y-%m-%d %H:%M')
def f2(t): return t.strftime('%Y%m%d%H%M%S')
def f3(t): return f'{t.year}年{t.month}月{t.day}日'
def f4(t): return f'{t.month}月{t.day}日{t.hour}时{t.minute:02d}分'
def f5(t): return f'{t.year}/{t.month}/{t.day} {t.hour}:{t.minute:02d}'
def d0(t): return t.strftime('%Y-%m-%d')
def d8(t): return t.strftime('%Y%m%d')
def dd(t): return f'{t.year}.{t.month}.{t.day}'
def hm(t): return t.strftime('%H:%M')
MON = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
def dm(t): return f'{t.day:02d}{MON[t.month - 1]}'
