"""Writers: tables, dumps, office files."""
import io, json, os, sqlite3, tempfile, unicodedata, zipfile
from datetime import datetime
from xml.sax.saxutils import escape
from . import words as W
from .core import D

KEY = {'id', 'ph', 'pp', 'card', 'own', 'plate', 'vin', 'peer', 'archive', 'py', 'ssr'}


def fill(f, s, d=None):
    return s.format_map(d if d is not None else D(f, None)) if '{' in s else s


def heads(f, cols, style):
    hs = []
    for c in cols:
        c, _, o = c.partition('=')
        v = W.HEAD.get(c)
        if o and (style == 'zh' or not v):
            h = o
        elif not v:
            h = c
        else:
            k = {'zh': 0, 'en': 1, 'py': 2, 'camel': 3}[style]
            h = f.r.choice(v[k]) if style != 'zh' or f.r.random() < .6 else v[0][0]
        while h in hs:
            h = (W.HEAD[c][{'zh': 0, 'en': 1, 'py': 2, 'camel': 3}[style]][0] if v and h != W.HEAD[c][{'zh': 0, 'en': 1, 'py': 2, 'camel': 3}[style]][0] else h + ('2' if style != 'zh' else '（2）'))
        hs.append(h)
    return hs


def pick(f, spec, order=True):
    cs = []
    for t in spec.split():
        if t[0] == '?':
            if f.r.random() < .5:
                continue
            t = t[1:]
        cs.append(t)
    if order and f.r.random() < .4 and len(cs) > 4:
        a = 1 if cs[0].split('=')[0] == 'i' else 0
        i, j = f.r.sample(range(a, len(cs)), 2)
        cs.insert(i, cs.pop(j))
    return cs


def cells(f, recs, cols, blank=.04):
    fs = [c.partition('=')[0] for c in cols]
    rows = []
    for d in recs:
        row = []
        for c in fs:
            v = d['rn'] if c == 'note' else d[c]
            if c not in KEY and c not in ('i', 'name') and f.r.random() < blank:
                v = f.r.choice(['', '', '', '-', '/'])
            row.append(str(v))
        rows.append(row)
    return rows


def txt(s, ext='txt', **k): return dict(t='text', s=s, ext=ext, **k)


def csvq(v, sep):
    return '"' + v.replace('"', '""') + '"' if sep in v or '"' in v or '\n' in v else v


def wid(s): return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in s)


def pad(s, n): return s + ' ' * max(0, n - wid(s))


def table(f, fmt, hs, rows, title='', foot='', note=''):
    r = f.r
    if fmt in ('csv', 'tsv', 'pipe', 'semi'):
        sep = {'csv': ',', 'tsv': '\t', 'pipe': '|', 'semi': ';'}[fmt]
        qa = r.random() < .2
        tab = fmt == 'csv' and r.random() < .15       # exports that put a tab behind long numbers
        def q(v):
            if tab and len(v) > 10 and v.replace(' ', '').isalnum() and v.isascii():
                v += '\t'
            return '"' + v + '"' if qa else csvq(v, sep)
        ls = []
        if title and r.random() < .6:
            ls.append(title + (sep * (len(hs) - 1) if sep in ',;' else ''))
        if hs:
            ls.append(sep.join(q(h) for h in hs))
        ls += [sep.join(q(v) for v in row) for row in rows]
        if foot and r.random() < .6:
            ls += [''] * r.randint(0, 1) + [foot]
        return txt('\n'.join(ls) + '\n', 'csv' if fmt in ('csv', 'semi') else 'txt')
    if fmt == 'xlsx':
        return xlsx(f, hs, rows, title, foot)
    if fmt in ('html', 'xls'):
        tds = lambda row, t='td': '<tr>' + ''.join(f'<{t}' + (' style="mso-number-format:\'\\@\'"' if fmt == 'xls' and len(v) > 10 and v[:10].isdigit() else '') + f'>{escape(v)}</{t}>' for v in row) + '</tr>'
        b = '\n'.join([tds(hs, 'th')] * bool(hs) + [tds(x) for x in rows])
        hd = f'<tr><td colspan="{len(rows[0])}" align="center"><b>{title}</b></td></tr>\n' if title and fmt == 'xls' else f'<h3>{title}</h3>\n' if title else ''
        if fmt == 'xls':
            return txt(f'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1">\n{hd}{b}\n</table>{foot}</body></html>\n', 'xls', enc='utf-8')
        return txt(f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title or "打印"}</title></head>\n<body>\n{hd}<table class="list">\n{b}\n</table>\n<p>{foot}</p>\n</body></html>\n', 'html', enc='utf-8')
    if fmt == 'md':
        hs = hs or [''] * len(rows[0])
        return txt((f'## {title}\n\n' if title else '') + '| ' + ' | '.join(hs) + ' |\n|' + ' --- |' * len(hs) + '\n' + '\n'.join('| ' + ' | '.join(x) + ' |' for x in rows) + f'\n\n{foot}\n', 'md')
    if fmt in ('txt', 'mysql', 'psql'):
        allr = ([hs] if hs else []) + rows
        ws = [max(wid(x[i]) for x in allr) for i in range(len(rows[0]))]
        if fmt == 'mysql':
            bar = '+' + '+'.join('-' * (w + 2) for w in ws) + '+'
            line = lambda x: '| ' + ' | '.join(pad(v, w) for v, w in zip(x, ws)) + ' |'
            return txt('\n'.join(([title] if title else []) + [bar, line(hs), bar] + [line(x) for x in rows] + [bar, f'{len(rows)} rows in set (0.0{r.randint(1, 9)} sec)', foot]) + '\n', r.choice(['txt', 'log', 'sql']))
        if fmt == 'psql':
            return txt('\n'.join(([title] if title else []) + [' ' + ' | '.join(pad(v, w) for v, w in zip(hs, ws)), '-' + '-+-'.join('-' * w for w in ws) + '-'] + [' ' + ' | '.join(pad(v, w) for v, w in zip(x, ws)) for x in rows] + [f'({len(rows)} rows)', foot]) + '\n', 'txt')
        return txt((title + '\n' * r.randint(1, 2) if title else '') + '\n'.join('  '.join(pad(v, w) for v, w in zip(x, ws)).rstrip() for x in allr) + (f'\n\n{foot}' if foot else '') + '\n')
    raise ValueError(fmt)


def xlsx(f, hs, rows, title='', foot='', extra=None):
    r = f.r
    w = len(rows[0])
    top, merges = [], []
    if title:
        top.append([title])
        merges.append(f'A1:{col(w - 1)}1')
        if r.random() < .4:
            top.append([f.r.choice(['填报日期：', '日期：', '导出时间：']) + f.date(f.now)])
        elif r.random() < .2:
            top.append([])
    body = [list(x) for x in rows]
    if len(body) > 12 and r.random() < .25:
        body.insert(r.randint(4, len(body) - 3), [])
    end = []
    if r.random() < .35:
        end.append(['合计', f'{len(rows)}'] if r.random() < .6 else ['合计：' + str(len(rows))])
    if foot:
        end.append([foot])
    sheets = []
    if len(body) > 20 and r.random() < .3:
        k = len(body) // 2
        names = r.choice([['1月', '2月'], ['第一页', '第二页'], ['Sheet1', 'Sheet2'], ['在册', '补充']])
        sheets = [(names[0], top + ([hs] if hs else []) + body[:k], merges), (names[1], ([hs] if hs else []) + body[k:] + end, [])]
    else:
        sheets = [(r.choice(['Sheet1', 'Sheet1', '导出', '汇总']), top + ([hs] if hs else []) + body + end, merges)]
        if r.random() < .3:
            sheets.append(('Sheet2', [], []))
        elif r.random() < .15:
            sheets.append(('填表说明', [['1、请勿修改表头；'], ['2、日期统一格式；'], ['3、无内容的留空。']], []))
    return dict(t='xlsx', sheets=sheets, num=r.random() < .4)


def col(i):
    return (chr(64 + i // 26) if i >= 26 else '') + chr(65 + i % 26)


def xlsx_bytes(doc):
    ss, idx = [], {}

    def si(v):
        if v not in idx:
            idx[v] = len(ss)
            ss.append(v)
        return idx[v]
    out = io.BytesIO()
    z = zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED)

    def put(n, s):
        zi = zipfile.ZipInfo(n, (2020, 1, 1, 0, 0, 0))
        zi.compress_type = zipfile.ZIP_DEFLATED
        z.writestr(zi, s)
    X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    M = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    n = len(doc['sheets'])
    put('[Content_Types].xml', X + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        + ''.join(f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(n)) + '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
    put('_rels/.rels', X + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    put('xl/workbook.xml', X + f'<workbook xmlns="{M}" xmlns:r="{R}"><sheets>' + ''.join(f'<sheet name="{escape(s[0])}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, s in enumerate(doc['sheets'])) + '</sheets></workbook>')
    put('xl/_rels/workbook.xml.rels', X + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(f'<Relationship Id="rId{i + 1}" Type="{R}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>' for i in range(n)) + f'<Relationship Id="rId{n + 1}" Type="{R}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    for k, (_, rows, merges) in enumerate(doc['sheets']):
        b = []
        for i, row in enumerate(rows, 1):
            c = ''
            for j, v in enumerate(row):
                if v == '':
                    continue
                num = v.isdigit() and v[0] != '0' and v.isascii() and (len(v) < 6 or (len(v) == 11 and doc['num']))
                c += f'<c r="{col(j)}{i}"><v>{v}</v></c>' if num else f'<c r="{col(j)}{i}" t="s"><v>{si(v)}</v></c>'
            b.append(f'<row r="{i}">{c}</row>')
        put(f'xl/worksheets/sheet{k + 1}.xml', X + f'<worksheet xmlns="{M}"><sheetData>' + ''.join(b) + '</sheetData>' + (f'<mergeCells count="{len(merges)}">' + ''.join(f'<mergeCell ref="{m}"/>' for m in merges) + '</mergeCells>' if merges else '') + '</worksheet>')
    put('xl/sharedStrings.xml', X + f'<sst xmlns="{M}" uniqueCount="{len(ss)}">' + ''.join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in ss) + '</sst>')
    z.close()
    return out.getvalue()


def docx(paras): return dict(t='docx', paras=paras)


def docx_bytes(doc):
    out = io.BytesIO()
    z = zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED)

    def put(n, s):
        zi = zipfile.ZipInfo(n, (2020, 1, 1, 0, 0, 0))
        zi.compress_type = zipfile.ZIP_DEFLATED
        z.writestr(zi, s)
    X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    p = lambda s: f'<w:p><w:r><w:t xml:space="preserve">{escape(s)}</w:t></w:r></w:p>'
    b = ''
    for x in doc['paras']:
        if isinstance(x, str):
            b += p(x)
        else:
            b += '<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{p(c)}</w:tc>' for c in row) + '</w:tr>' for row in x) + '</w:tbl>'
    put('[Content_Types].xml', X + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    put('_rels/.rels', X + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    put('word/document.xml', X + f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{b}</w:body></w:document>')
    z.close()
    return out.getvalue()


def db_bytes(doc):
    fd, fn = tempfile.mkstemp(suffix='.db')
    os.close(fd)
    os.unlink(fn)
    c = sqlite3.connect(fn)
    for name, cols, rows in doc['tables']:
        c.execute(f'CREATE TABLE "{name}" (' + ', '.join(f'"{x}" TEXT' for x in cols) + ')')
        c.executemany(f'INSERT INTO "{name}" VALUES (' + ','.join('?' * len(cols)) + ')', rows)
    c.commit()
    c.close()
    b = open(fn, 'rb').read()
    os.unlink(fn)
    return b


def plain(doc):
    """the text a reader sees"""
    t = doc['t']
    if t == 'text':
        return doc['s']
    if t == 'xlsx':
        return '\n'.join('\t'.join(row) for s in doc['sheets'] for row in s[1])
    if t == 'docx':
        return '\n'.join(x if isinstance(x, str) else '\n'.join('\t'.join(row) for row in x) for x in doc['paras'])
    if t == 'db':
        return '\n'.join('\t'.join(map(str, row)) for _, cols, rows in doc['tables'] for row in [cols] + list(rows))
    if t == 'multi':
        return '\n'.join(doc['files'].values())


def struct(f, fmt, name, hs, rows, title='', foot=''):
    """dumps of programs"""
    r = f.r
    q = lambda v: "'" + v.replace("'", "''") + "'"
    js = lambda o, **k: json.dumps(o, ensure_ascii=False, **k)
    objs = [dict(zip(hs, x)) for x in rows]
    if fmt == 'insert':
        db = r.choice(['', '`dbo`.', 'prod.', 'public.'])
        return txt((f'-- {title}\n' if title else '') + '\n'.join(f'INSERT INTO {db}`{name}` (' + ', '.join(f'`{h}`' for h in hs) + ') VALUES (' + ', '.join(q(v) if v not in ('', '-') else 'NULL' for v in x) + ');' for x in rows) + f'\n{("-- " + foot) if foot else ""}\n', 'sql')
    if fmt == 'dump':
        return txt(f'-- MySQL dump 10.13  Distrib 5.7.{r.randint(18, 40)}, for Linux (x86_64)\n-- Host: localhost    Database: {r.choice(["prod", "biz", "crm", "core"])}\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `{name}`;\nCREATE TABLE `{name}` (\n' + ',\n'.join(f'  `{h}` varchar({r.choice([32, 64, 128])}) DEFAULT NULL' for h in hs) + f'\n) ENGINE=InnoDB DEFAULT CHARSET=utf8 COMMENT=\'{title}\';\nLOCK TABLES `{name}` WRITE;\nINSERT INTO `{name}` VALUES ' + ',\n'.join('(' + ','.join(q(v) for v in x) + ')' for x in rows) + ';\nUNLOCK TABLES;\n', 'sql')
    if fmt == 'copy':
        return txt(f'--\n-- PostgreSQL database dump\n--\nSET client_encoding = \'UTF8\';\n-- {title}\nCOPY public.{name} (' + ', '.join(hs) + ') FROM stdin;\n' + '\n'.join('\t'.join(v or '\\N' for v in x) for x in rows) + '\n\\.\n', 'sql', enc='utf-8')
    if fmt == 'jsonl':
        return txt('\n'.join(js(o) for o in objs) + '\n', r.choice(['jsonl', 'json', 'log']), enc='utf-8')
    if fmt == 'api':
        return txt(js({'code': r.choice([0, 200]), 'msg': r.choice(['success', 'ok', '操作成功']), 'data': {r.choice(['list', 'records', 'rows']): objs, 'total': len(objs), 'pageNo': 1, 'pageSize': r.choice([20, 50, 100, 5000])}, 'traceId': f'{r.getrandbits(64):016x}'}, indent=r.choice([None, 2, 4])) + '\n', 'json', enc='utf-8')
    if fmt == 'arr':
        return txt(json.dumps(objs, ensure_ascii=r.random() < .2, indent=r.choice([1, 2, 4])) + '\n', 'json', enc='utf-8')
    if fmt == 'es':
        return txt(js({'took': r.randint(2, 90), 'timed_out': False, '_shards': {'total': 5, 'successful': 5, 'failed': 0}, 'hits': {'total': len(objs), 'max_score': 1.0, 'hits': [{'_index': name, '_type': '_doc', '_id': f'{r.getrandbits(60):015x}', '_score': 1.0, '_source': o} for o in objs]}}, indent=2) + '\n', 'json', enc='utf-8')
    if fmt == 'mongo':
        return txt((f'> db.{name}.find().limit({len(objs)})\n' if r.random() < .7 else '') + '\n'.join('{ "_id" : ObjectId("' + f'{r.getrandbits(96):024x}' + '"), ' + ', '.join(f'"{k}" : {js(v)}' for k, v in o.items()) + ' }' for o in objs) + '\n', 'txt')
    if fmt == 'xml':
        esc = lambda h: ''.join(c for c in h if c.isalnum() or c == '_')
        return txt(f'<?xml version="1.0" encoding="UTF-8"?>\n<{name}s' + (f' desc="{title}"' if title else '') + '>\n' + '\n'.join(f'  <{name}>' + ''.join(f'<{esc(h)}>{escape(v)}</{esc(h)}>' for h, v in zip(hs, x)) + f'</{name}>' for x in rows) + f'\n</{name}s>\n', 'xml', enc='utf-8')
    if fmt == 'yaml':
        return txt((f'# {title}\n' if title else '') + f'{name}:\n' + '\n'.join('\n'.join(('  - ' if i == 0 else '    ') + f'{h}: ' + ('"' + v + '"' if v[:1].isdigit() or v == '' or ':' in v else v) for i, (h, v) in enumerate(zip(hs, x))) for x in rows) + '\n', r.choice(['yml', 'yaml']), enc='utf-8')
    if fmt == 'vert':
        w = max(map(wid, hs))
        return txt((f'mysql> {title}\n' if title else '') + '\n'.join('*' * 27 + f' {i}. row ' + '*' * 27 + '\n' + '\n'.join(' ' * (w - wid(h)) + f'{h}: {v or "NULL"}' for h, v in zip(hs, x)) for i, x in enumerate(rows, 1)) + f'\n{len(rows)} rows in set (0.0{r.randint(0, 9)} sec)\n', 'txt')
    if fmt in ('mysql', 'psql'):
        return table(f, fmt, hs, rows, title, foot)
    if fmt == 'db':
        tabs = [(name, hs, rows)]
        if r.random() < .5:
            tabs.append(('sys_config', ['k', 'v'], [['version', '3.2.1'], ['last_sync', f.now.strftime('%Y-%m-%d %H:%M:%S')]]))
        return dict(t='db', tables=tabs)
    if fmt == 'php':
        return txt("<?php\n// " + title + "\nreturn array(\n" + '\n'.join('  array(' + ', '.join(f"'{h}' => {q(v)}" for h, v in zip(hs, x)) + '),' for x in rows) + '\n);\n', 'php', enc='utf-8')
    if fmt == 'py':
        return txt(f'# -*- coding: utf-8 -*-\n# {title}\n{name} = [\n' + '\n'.join('    ' + repr(o) + ',' for o in objs) + '\n]\n\nif __name__ == "__main__":\n    for row in ' + name + ':\n        print(row)\n', 'py', enc='utf-8')
    if fmt in ('logkv', 'logjson', 'logbar'):
        t0 = f.now.replace(hour=0, minute=1)
        ls = []
        pk = r.choice(['c.h.p.s.SyncService', 'com.yf.gateway.api.PushClient', 'biz.task.UploadJob', 'o.s.web.Controller'])
        sec = 0
        for o in objs:
            sec += r.randint(1, max(1, 80000 // len(objs)))
            ts = datetime.fromordinal(f.now.toordinal()).strftime('%Y-%m-%d ') + f'{sec // 3600 % 24:02d}:{sec // 60 % 60:02d}:{sec % 60:02d}.{r.randint(0, 999):03d}'
            if fmt == 'logkv':
                b = ' '.join(f'{k}={v}' for k, v in o.items() if v) if r.random() < .99 else ', '.join(f'{k}={v}' for k, v in o.items())
            elif fmt == 'logjson':
                b = js(o)
            else:
                b = '|'.join(o.values())
            ls.append(f'{ts} {r.choice(["INFO ", "DEBUG", "INFO "])} [{r.choice(["http-nio-8080-exec", "pool-2-thread", "worker"])}-{r.randint(1, 9)}] {pk} - {name} {b}')
            if r.random() < .12:
                ls.append(f'{ts} INFO  [main] {pk} - heartbeat ok cost={r.randint(1, 90)}ms')
        return txt('\n'.join(ls) + '\n', 'log', enc='utf-8')
    raise ValueError(fmt)
