"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
import argparse
import gzip
import io
import json
import os
import shutil
import tarfile
import zipfile

import engine


def pack(path, data, cont):
    name = os.path.basename(path)
    if cont == 'gz':
        b = io.BytesIO()
        with gzip.GzipFile(filename='', mode='wb', fileobj=b, mtime=0) as g:
            g.write(data)
        return path + '.gz', b.getvalue()
    stem = os.path.splitext(path)[0]
    b = io.BytesIO()
    if cont == 'zip':
        with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(name, (2017, 1, 3, 9, 20, 0)), data, zipfile.ZIP_DEFLATED)
        return stem + '.zip', b.getvalue()
    if cont == 'tar':
        with tarfile.open(fileobj=b, mode='w') as t:
            i = tarfile.TarInfo(name)
            i.size, i.mtime = len(data), 1483406400
            t.addfile(i, io.BytesIO(data))
        return stem + '.tar', b.getvalue()
    return path, data


def encode(text, enc, nl):
    if nl == 'crlf':
        text = text.replace('\n', '\r\n')
    if enc == 'utf-16':
        return b'\xff\xfe' + text.encode('utf-16-le')
    return text.encode(enc)


def build(tpl, seed):
    d = engine.Doc(tpl, seed)
    enc, cont = tpl.get('enc', 'utf-8'), tpl.get('cont')
    path, data = pack(tpl['path'], encode(d.text, enc, tpl.get('nl')), cont)
    allowed = {k: [x for x in v if x not in d.values.get(k, [])] for k, v in d.allowed.items()}
    is_rec = tpl['kind'] is not None
    lab = {'kind': tpl['kind'], 'records': d.records if is_rec else 0, 'people': len(d.people) if is_rec else None,
           'values': {k: sorted(v) for k, v in sorted(d.values.items())},
           'allowed': {k: sorted(v) for k, v in sorted(allowed.items()) if v}, 'decoys': sorted(d.decoys),
           'shape': {'way': tpl['way'], 'script': tpl.get('s', 'hans'), 'encoding': enc, 'container': cont}}
    return path, data, lab, d.text


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, required=True)
    a.add_argument('out')
    a = a.parse_args()
    root = os.path.join(a.out, 'files')
    if os.path.isdir(root):
        shutil.rmtree(root)
    labels = {}
    for tpl in engine.all_templates():
        path, data, lab, _ = build(tpl, a.seed)
        if path in labels:
            raise SystemExit('twice: ' + path)
        labels[path] = lab
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, 'wb') as f:
            f.write(data)
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
        f.write('\n')
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
