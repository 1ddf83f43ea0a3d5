"""Write the test set: generate.py --seed N OUT"""
import argparse
import gzip
import io
import json
import pathlib
import tarfile
import zipfile

import engine


def pack(data, how, name):
    if how == 'gz':
        buf = io.BytesIO()
        with gzip.GzipFile(filename='', mode='wb', fileobj=buf, mtime=0) as g:
            g.write(data)
        return buf.getvalue()
    if how == 'zip':
        buf = io.BytesIO()
        with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
        return buf.getvalue()
    if how == 'tar':
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode='w', format=tarfile.PAX_FORMAT) as t:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
        return buf.getvalue()
    return data


def encode(text, enc):
    if enc == 'utf-8-sig':
        return text.encode('utf-8-sig')
    if enc == 'utf-16':
        return b'\xff\xfe' + text.encode('utf-16-le')
    return text.encode(enc)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    out = pathlib.Path(a.out)
    labels = {}
    for t in engine.load():
        text, label = engine.File(t, a.seed).build()
        cont = label['shape']['container']
        path = t['path'] + ('.' + cont if cont else '')
        assert path not in labels, path
        f = out / 'files' / path
        f.parent.mkdir(parents=True, exist_ok=True)
        try:
            data = encode(text, label['shape']['encoding'])
        except UnicodeEncodeError as e:
            raise SystemExit('%s: %s' % (path, e))
        f.write_bytes(pack(data, cont, pathlib.PurePosixPath(t['path']).name))
        labels[path] = label
    (out / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + '\n', 'utf-8')
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
