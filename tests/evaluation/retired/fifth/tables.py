"""A table of records: chosen columns, headers in one style, cells as text, and what its labels are."""

import datetime as dt

import records
import script
import values as v

HERE = v.HERE
MOMENTS = [
    "%Y-%m-%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%Y-%m-%d %H:%M",
    "%Y%m%d%H%M%S",
    "%Y-%m-%dT%H:%M:%S+08:00",
    "%Y.%m.%d %H:%M:%S",
    "%Y年%m月%d日 %H:%M",
    "%Y-%m-%d %H:%M:%S.0",
    "%Y%m%d %H:%M:%S",
    "%d/%m/%Y %H:%M:%S",
]
DAYS = [
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y-%m-%d",
    "%Y%m%d",
    "%Y-%m-%d",
    "%Y.%m.%d",
    "%Y年%m月%d日",
    "%Y-%m-%d 00:00:00",
    "%Y%m%d",
    "%d/%m/%Y",
]
STYLES = ["zh", "zh", "trad", "py", "snake", "camel", "caps", "title"]
KEY_STYLES = ["py", "snake", "camel", "caps", "snake"]
EXTRAS = {
    "x_seq": ("序号", "XH", "row_id"),
    "x_time": ("入库时间", "RKSJ", "gmt_create"),
    "x_trace": ("追踪号", "ZZBH", "trace_id"),
    "x_flag": ("标志", "BZW", "del_flag"),
    "x_src": ("数据来源", "SJLY", "data_src"),
    "x_note": ("备注", "BEIZHU", "remark"),
    "x_mask": ("脱敏手机", "TMSJ", "masked_no"),
    "x_hash": ("校验值", "JYZ", "row_md5"),
}
SOURCES = ["A01", "B02", "SYNC", "manual", "V2.1"]
NOTES = ["", "", "", "", "已核", "补录", "重复登记", "见附件", "无"]


def load_columns():
    """The kinds of `columns.txt`: {kind: (table, class, title, [(field, must, zh, py, snake)])}."""
    kinds = {}
    for line in (HERE / "columns.txt").read_text("utf-8").splitlines():
        if line.startswith("==="):
            _, kind, table, name, title = line.split()
            kinds[kind] = (table, name, title, [])
        elif line and not line.startswith("#"):
            field, zh, py, snake = line.split()
            cells = (field.rstrip("!"), field.endswith("!"), split_heads(zh), py.split("/"), snake.split("/"))
            kinds[kind][3].append(cells)
    return kinds


def split_heads(text):
    """The Chinese variants of a header; `收/支`, `元/月` and `km/h` are no variants."""
    joined = text.replace("收/支", "收|支").replace("元/月", "元|月").replace("km/h", "km|h")
    return [part.replace("|", "/") for part in joined.split("/")]


def head(style, zh, py, snake):
    """One header in the style asked for."""
    words = snake.split("_")
    return {
        "zh": zh,
        "trad": script.traditional(zh),
        "py": py,
        "snake": snake,
        "caps": snake.upper(),
        "camel": words[0] + "".join(w.title() for w in words[1:]),
        "title": " ".join(w.title() for w in words),
    }[style]


class Labels:
    """What is to be found in one file."""

    def __init__(self, kind):
        """No label yet, for a file of that kind."""
        self.kind, self.records, self.keys = kind, 0, set()
        self.values, self.allowed, self.decoys = {}, {}, []

    def add(self, field, written, labelled=True):
        """Note a value, or that it is allowed where its kind needs a label which is missing."""
        rule = records.PERSON.get(field)
        if rule and written:
            weak = rule in records.WEAK and not labelled
            found = (self.allowed if weak else self.values).setdefault(rule, [])
            if written not in found:
                found.append(written)

    def allow(self, rule, written):
        """Note a value that may be found or not."""
        found = self.allowed.setdefault(rule, [])
        if written not in found:
            found.append(written)

    def person(self, row, fields):
        """Count whom the record is about, by the strongest key that stands in the file."""
        self.keys.add(next((row[key] for key in ("id", "passport", "mobile") if key in fields and row[key]), None))

    def as_json(self, shape):
        """The label as it stands in labels.json."""
        people = len(self.keys) if self.keys and None not in self.keys else None
        return {
            "kind": self.kind,
            "records": self.records,
            "people": people,
            "values": self.values,
            "allowed": self.allowed,
            "decoys": self.decoys[:40],
            "shape": shape,
        }


class Grid:
    """Columns and rows, whoever or whatever they are about; subclasses give `columns`, `cells` and `numbered`."""

    @property
    def heads(self):
        """The headers."""
        return [text for _, text in self.columns]

    def objects(self, typed=False):
        """All rows as dictionaries."""
        return [dict(zip(self.heads, row, strict=False)) for row in (self.numbered() if typed else self.cells())]


class Sheet(Grid):
    """Rows of one kind under the headers of one style."""

    def __init__(self, kind, rng, style, count, tidy=False):
        """Choose columns and make the rows; of a tidy sheet the columns stay in their usual order."""
        self.kind, self.style, self.rng = kind, style, rng
        self.table, self.name, title, columns = KINDS[kind]
        self.title = self.say(title)
        clock = rng.randrange(len(MOMENTS))
        self.moment, self.day = MOMENTS[clock], DAYS[clock]
        self.columns = self.choose(columns, tidy)
        self.rows = self.make_rows(count)
        self.labelled = True

    def choose(self, columns, tidy):
        """Leave out one or two columns that are not needed, move one, add technical ones."""
        rng = self.rng
        free = [c[0] for c in columns if not c[1]]
        gone = set(rng.sample(free, min(len(free), rng.choice([0, 1, 2, 2]))))
        chosen, seen = [], set()
        for field, _, zh, py, snake in columns:
            text = head(self.style, rng.choice(zh), rng.choice(py), rng.choice(snake))
            if field not in gone:
                text = text if text not in seen else text + "1"
                seen.add(text)
                chosen.append((field, text))
        if rng.random() < 0.4 and not tidy:
            chosen.insert(rng.randrange(len(chosen)), chosen.pop(rng.randrange(len(chosen))))
        for extra in rng.sample(list(EXTRAS), rng.choice([0, 1, 1, 2, 3])):
            place = 0 if extra == "x_seq" else len(chosen)
            chosen.insert(place, (extra, head(self.style, *EXTRAS[extra])))
        return chosen

    def cast(self, count):
        """The person of each row: mostly many, for calls and the like often one to three."""
        rng, both = self.rng, self.style == "trad"
        if self.kind in records.FEW_PEOPLE and rng.random() < 0.5:
            few = [v.person(rng, both) for _ in range(rng.choice([1, 1, 2, 3]))]
            return [few[number] if number < len(few) else rng.choice(few) for number in range(count)]
        people = []
        for _ in range(count):
            again = people and rng.random() < 0.13
            people.append(rng.choice(people) if again else v.person(rng, both))
        return people

    def make_rows(self, count):
        """The rows: some cells are empty, some files are about one house, flight or day."""
        rng = self.rng
        gaps, low, sex = rng.random() < 0.4, rng.random() < 0.1, rng.choice(["sex", "sex", "sexcode", "mf"])
        shared = records.ONE_PLACE.get(self.kind, ()) if rng.random() < 0.35 else ()
        must = {c[0] for c in KINDS[self.kind][3] if c[1]}
        rows = [records.record(self.kind, rng, who) for who in self.cast(count)]
        for row in rows:
            row |= {field: rows[0][field] for field in shared}
            row |= {
                "x_time": v.moment(rng, 2019, 2020),
                "x_trace": "1" + v.digits(rng, 18),
                "x_flag": rng.choice("0001"),
                "x_src": rng.choice(SOURCES),
                "x_note": rng.choice(NOTES),
                "x_hash": v.letters(rng, 32, "0123456789abcdef"),
                "x_mask": row["mobile"][:3] + "****" + row["mobile"][7:],
                "sex": row[sex],
            }
            row["id"] = row["id"].lower() if low else row["id"]
            for field in ("mobile", "email", "landline"):
                if gaps and field not in must and rng.random() < 0.2:
                    row[field] = ""
        if rng.random() < 0.5:
            rows.sort(key=lambda row: str(row[records.WHEN[self.kind]]))
        start = rng.randint(1, 90000)
        return [row | {"x_seq": start + number} for number, row in enumerate(rows)]

    def say(self, text):
        """Words of the writer in the script of the table."""
        return script.traditional(text) if self.style == "trad" else text

    def text(self, value):
        """A cell as text."""
        if isinstance(value, dt.datetime):
            return value.strftime(self.moment)
        if isinstance(value, dt.date):
            return value.strftime(self.day)
        written = str(value)
        keep = any("A" <= c <= "Z" for c in written) and len(written) < 9
        return written if keep else self.say(written)

    def cells(self, blank=""):
        """All rows as text."""
        return [[self.text(row[field]) or blank for field, _ in self.columns] for row in self.rows]

    def numbered(self):
        """All rows, with numbers where a cell is one that a program would store so."""
        plain = {
            "x_seq",
            "price",
            "deposit",
            "rent",
            "seconds",
            "points",
            "radius",
            "speed",
            "worth",
            "people_in",
            "fare",
        }
        floats = {"amount", "balance", "avail", "frozen", "area", "lng", "lat", "fee", "cost"}
        rows = []
        for row in self.rows:
            typed = [
                int(float(row[f])) if f in plain else float(row[f]) if f in floats else self.text(row[f]) or None
                for f, _ in self.columns
            ]
            rows.append(typed)
        return rows

    def labels(self):
        """What is to be found in a file that shows these rows."""
        labels = Labels(self.kind)
        fields = [field for field, _ in self.columns]
        for row in self.rows:
            labels.records += 1
            labels.person(row, fields)
            for field in fields:
                labels.add(field, row[field], self.labelled)
            if "x_trace" in fields:
                labels.decoys.append(row["x_trace"])
        return labels


KINDS = load_columns()
