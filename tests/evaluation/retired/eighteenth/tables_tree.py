"""Tables as trees: JSON in several dresses, XML, YAML, TOML, property lists."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape, quoteattr

from vocab import Table


def dumps(obj: object, indent: int | None = None, ascii_: bool = False) -> str:
    return json.dumps(obj, ensure_ascii=ascii_, indent=indent)


def w_json(t: Table) -> tuple[str, str]:
    return dumps(t.dicts(), 2) + "\n", "json"


def w_json_escaped(t: Table) -> tuple[str, str]:
    return dumps({"total": len(t.rows), "rows": t.dicts()}, 1, True) + "\n", "json"


def w_api(t: Table) -> tuple[str, str]:
    page = {"pageNum": 1, "pageSize": 100, "total": len(t.rows), "list": t.dicts()}
    return dumps({"code": 0, "msg": "success", "success": True, "data": page}) + "\n", "json"


def w_columns_json(t: Table) -> tuple[str, str]:
    return dumps({"columns": t.labels, "data": t.rows}, 1) + "\n", "json"


def w_jsonl(t: Table) -> tuple[str, str]:
    return "".join(dumps(d) + "\n" for d in t.dicts()), "jsonl"


def w_mongo(t: Table) -> tuple[str, str]:
    docs = [{"_id": {"$oid": f"{t.rng.getrandbits(96):024x}"}, **d, "__v": 0} for d in t.dicts()]
    return "".join(dumps(d) + "\n" for d in docs), "json"


def w_es_hits(t: Table) -> tuple[str, str]:
    hits = [
        {"_index": t.name.lower(), "_id": f"{t.rng.getrandbits(80):020x}", "_score": 1.0, "_source": d}
        for d in t.dicts()
    ]
    answer = {"took": 5, "timed_out": False, "hits": {"total": {"value": len(hits)}, "hits": hits}}
    return dumps(answer, 2) + "\n", "json"


def w_es_bulk(t: Table) -> tuple[str, str]:
    out = []
    for i, d in enumerate(t.dicts(), 1):
        out += [dumps({"index": {"_index": t.name.lower(), "_id": str(i)}}), dumps(d)]
    return "\n".join(out) + "\n", "ndjson"


def w_json_by_key(t: Table) -> tuple[str, str]:
    """A document store's dump: key -> object."""
    return dumps({f"{t.name}:{i:04d}": d for i, d in enumerate(t.dicts(), 1)}, 2) + "\n", "json"


def w_json_nested(t: Table) -> tuple[str, str]:
    """The person's fields in an inner object, as order services return them."""
    inner = {"name", "sex", "birth", "idno", "mobile", "email", "nation", "address", "passport", "landline"}
    out = []
    for row in t.rows:
        person, rest = {}, {}
        for key, lab, cell in zip(t.keys, t.labels, row, strict=True):
            (person if key in inner else rest)[lab] = cell
        out.append({**rest, "person" if t.script in "ecp" else "人员": person})
    return dumps({t.name: out}, 2) + "\n", "json"


def tag(name: str) -> str:
    return "".join(ch for ch in name if ch.isalnum() or ch == "_")


def w_xml(t: Table) -> tuple[str, str]:
    out = ['<?xml version="1.0" encoding="@ENC@"?>', f"<{t.name}List>"]
    for row in t.rows:
        out.append(f"  <{t.name}>")
        out += [f"    <{tag(lab)}>{escape(c)}</{tag(lab)}>" for lab, c in zip(t.labels, row, strict=True)]
        out.append(f"  </{t.name}>")
    return "\n".join([*out, f"</{t.name}List>"]) + "\n", "xml"


def w_xml_attr(t: Table) -> tuple[str, str]:
    out = ['<?xml version="1.0" encoding="@ENC@"?>', "<ROWDATA>"]
    for row in t.rows:
        out.append("<ROW " + " ".join(f"{tag(k)}={quoteattr(c)}" for k, c in zip(t.labels, row, strict=True)) + "/>")
    return "\n".join([*out, "</ROWDATA>"]) + "\n", "xml"


def w_soap(t: Table) -> tuple[str, str]:
    out = [
        '<?xml version="1.0" encoding="@ENC@"?>',
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><queryResponse>',
        "<RETCODE>0000</RETCODE><RETMSG>OK</RETMSG>",
    ]
    for row in t.rows:
        out.append(
            "<ITEM>"
            + "".join(f"<{tag(k)}>{escape(c)}</{tag(k)}>" for k, c in zip(t.labels, row, strict=True))
            + "</ITEM>"
        )
    return "\n".join([*out, "</queryResponse></soap:Body></soap:Envelope>"]) + "\n", "xml"


def w_dataset(t: Table) -> tuple[str, str]:
    """name/value items of the police data exchange standards."""
    out = ['<?xml version="1.0" encoding="@ENC@"?>', f'<MESSAGE><DATASET name="{t.name}" rmk={quoteattr(t.title)}>']
    for row in t.rows:
        out.append("  <DATA>")
        out += [f"    <ITEM key={quoteattr(k)} val={quoteattr(c)}/>" for k, c in zip(t.labels, row, strict=True)]
        out.append("  </DATA>")
    return "\n".join([*out, "</DATASET></MESSAGE>"]) + "\n", "xml"


def yaml_scalar(cell: str) -> str:
    risky = cell[:1].isdigit() or ":" in cell or cell[:1] in "-#&*!|>%@`'\"" or cell in ("Y", "N")
    return f"'{cell}'" if risky else cell


def w_yaml(t: Table) -> tuple[str, str]:
    out = [f"# {t.title}", f"{t.name}:"]
    for row in t.rows:
        for i, (k, c) in enumerate(zip(t.labels, row, strict=True)):
            out.append(("  - " if i == 0 else "    ") + f"{k}: {yaml_scalar(c)}")
    return "\n".join(out) + "\n", "yaml"


def w_fixture(t: Table) -> tuple[str, str]:
    """Seed data of a web framework: model, key, fields."""
    docs = [{"model": f"app.{t.name.lower()}", "pk": i, "fields": d} for i, d in enumerate(t.dicts(), 1)]
    return dumps(docs, 1) + "\n", "json"


def w_toml(t: Table) -> tuple[str, str]:
    out = []
    for row in t.rows:
        out.append(f"[[{t.name}]]")
        out += [f'{k if k.isascii() else chr(34) + k + chr(34)} = "{c}"' for k, c in zip(t.labels, row, strict=True)]
        out.append("")
    return "\n".join(out), "toml"


def w_plist(t: Table) -> tuple[str, str]:
    out = ['<?xml version="1.0" encoding="@ENC@"?>', '<plist version="1.0">', "<array>"]
    for row in t.rows:
        out.append("  <dict>")
        out += [f"    <key>{escape(k)}</key><string>{escape(c)}</string>" for k, c in zip(t.labels, row, strict=True)]
        out.append("  </dict>")
    return "\n".join([*out, "</array>", "</plist>"]) + "\n", "plist"


WAYS = {
    "json": w_json,
    "json-escaped": w_json_escaped,
    "api-response": w_api,
    "json-columns": w_columns_json,
    "jsonl": w_jsonl,
    "mongoexport": w_mongo,
    "es-hits": w_es_hits,
    "es-bulk": w_es_bulk,
    "json-by-key": w_json_by_key,
    "json-nested": w_json_nested,
    "xml": w_xml,
    "xml-attributes": w_xml_attr,
    "soap": w_soap,
    "police-dataset": w_dataset,
    "yaml": w_yaml,
    "fixture": w_fixture,
    "toml": w_toml,
    "plist": w_plist,
}
