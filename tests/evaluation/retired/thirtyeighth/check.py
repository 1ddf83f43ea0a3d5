"""check.py OUT: opens every file again and compares it with labels.json."""
import collections
import datetime
import gzip
import io
import json
import os
import re
import sys
import tarfile
import zipfile
import engine
import values as V

PASS = r'(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})'
B, E = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
RX = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]' + E + r'|(?<=NI)\d{17}[\dX]' + E,
    'phone.mobile': r'(?<![0-9A-Za-z.])(?:\+86 )?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z]|\.\d)|(?<=CTCM)1\d{10}',
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._]*@[A-Za-z0-9-]+(?:\.[A-Za-z]+)+',
    'bank.card': r'(?<![0-9A-Za-z.])[3-69]\d{3}(?: ?\d{4}){2,3}(?: ?\d{1,4})?(?![0-9A-Za-z]|\.\d)',
    'driving.plate': B + '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}' + E,
    'identity.passport_cn': B + PASS + E,
    'driving.vin': B + r'[A-HJ-NPR-Z0-9]{17}' + E,
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}' + E,
}


def good(rule, s):
    d = re.sub(r'[ ·-]', '', s)
    if rule == 'identity.prc_id18':
        try:
            datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
        except ValueError:
            return False
        return s[:2] in dict(V.PL) and V.id_check(s) == s[17].upper()
    if rule == 'bank.card':
        return 16 <= len(d) <= 19 and V.luhn_ok(d)
    if rule == 'driving.vin':
        return not s.isdigit() and not s.isalpha() and V.vin_check(s) == s[8]
    if rule == 'driving.plate':
        return sum(c.isdigit() for c in s) >= 2
    return True


FIELD = dict(id=r'\d{17}[\dX]', mob=r'1\d{10}', mobd=r'1\d\d-\d{4}-\d{4}', card=r'\d{16,19}', card4=r'[\d ]{16,23}', vin=r'[A-Z0-9]{17}', email=r'\S+@\S+?')
FIELD['pass'] = PASS
FIELD['name'] = FIELD['tname'] = '[\u4e00-\u9fa5]{2,4}'


def count_rx(t):
    """A record's fixed words with gaps between them, for a second count."""
    outs = []
    for alt in t['recs']:
        m = re.search(r'(?ms)^\(\(\n(.*?)\n\)\)(?:\n|$)', alt)
        alt = m[1] if m else alt
        pos, s = 0, ''
        for k in engine.TOK.finditer(alt):
            s += re.escape(alt[pos:k.start()])
            w = re.sub(r'^[pqf]\.', '', k[1])
            if '|' in w:
                s += '(?:' + '|'.join(map(re.escape, w.split('|'))) + ')'
            elif re.match(r'[tu]([+-]\d+[dhms])?(:|$)', w) and not w.endswith('mo'):
                s += r'[0-9A-Z][^\n]{0,24}?'
            else:
                s += FIELD.get(w, r'[^\n。]{1,90}?' if 'none' in t['opts'] else r'[^\n]{1,90}?')
            pos = k.end()
        outs.append(s + re.escape(alt[pos:]))
    rx = '|'.join(f'(?:{o})' for o in outs)
    if 'none' not in t['opts']:
        rx = r'(?m)^(?:' + rx + r'),?$'
    return re.compile(rx)


def text_of(p, shape):
    data = open(p, 'rb').read()
    if shape['container'] == 'gz':
        data = gzip.decompress(data)
    elif shape['container'] == 'zip':
        z = zipfile.ZipFile(io.BytesIO(data))
        data = z.read(z.namelist()[0])
    elif shape['container'] == 'tar':
        z = tarfile.open(fileobj=io.BytesIO(data))
        data = z.extractfile(z.getmembers()[0]).read()
    return data.decode(shape['encoding'])


def main(out):
    bad = []
    lab = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8'))
    ts = {(t['kind'], t['way']): t for t in engine.load()}
    root = os.path.join(out, 'files')
    seen = {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs}
    if seen != set(lab):
        bad.append('files and labels differ')
    for rel, l in lab.items():
        tx = text_of(os.path.join(root, rel), l['shape'])
        for what in ('values', 'allowed'):
            for rule, vs in l[what].items():
                for v in vs:
                    if v not in tx:
                        bad.append(f'{rel}: {v} not in the file')
                    if what == 'values' and not (good(rule, v) and re.fullmatch(RX[rule].replace('(?<=NI)', '').replace('(?<=CTCM)', ''), v)):
                        bad.append(f'{rel}: {rule} {v} has a wrong shape')
        for v in l['decoys']:
            if v not in tx:
                bad.append(f'{rel}: decoy {v} not in the file')
        for rule, rx in RX.items():
            known = set(l['values'].get(rule, [])) | set(l['allowed'].get(rule, []))
            for m in re.finditer(rx, tx):
                s = m[0]
                if s in known or not good(rule, s):
                    continue
                if rule == 'bank.card' and s in l['values'].get('identity.prc_id18', []):
                    continue
                bad.append(f'{rel}: {rule} {s} unlabelled')
        if l['kind']:
            n = len(count_rx(ts[l['kind'], l['shape']['way']]).findall(tx))
            if n != l['records']:
                bad.append(f'{rel} [{l["kind"]} {l["shape"]["way"]}]: {n} records counted, {l["records"]} labelled')
            if not 1 <= l['people'] <= l['records']:
                bad.append(f'{rel}: people')
            keys = sum(len(l['values'].get(k, [])) for k in ('identity.prc_id18', 'phone.mobile', 'identity.passport_cn'))
            if l['people'] > keys:
                bad.append(f'{rel}: more people than keys')
            if not 3 <= l['records'] <= 60:
                bad.append(f'{rel}: {l["records"]} records')
        elif l['records'] or any(k != 'phone.email' for k in l['values']):
            bad.append(f'{rel}: a negative with values')
    c = collections.Counter(str(l['kind']) for l in lab.values())
    for k, n in c.items():
        want = {'None': 86, 'identity.person': 20, 'identity.number': 3, 'phone.number': 3}.get(k, 14)
        if n != want:
            bad.append(f'{k}: {n} files, {want} wanted')
    if len(lab) != 336 or len(c) != 20:
        bad.append(f'{len(lab)} files of {len(c)} kinds')
    print('\n'.join(bad[:60] or ['clean']))
    print(len(lab), 'files,', len(bad), 'faults,', sum(l['records'] for l in lab.values()), 'records')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
