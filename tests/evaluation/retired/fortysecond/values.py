"""Values with right check digits, and the text class that remembers what it is."""

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PREFIXES = ("130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 170 171 173 "
            "175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 198 199").split()
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VIN_VALUE = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VIN_WEIGHT = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


class V(str):
    """A text that is written into the file, together with its rule, its exact value and its standing."""

    def __new__(cls, text, rule=None, val=None, standing="values"):
        self = super().__new__(cls, text)
        self.rule = rule
        self.val = text if val is None else val
        self.standing = standing
        return self

    def again(self, text, val=None, standing=None):
        return V(text, self.rule, self.val if val is None else val, standing or self.standing)


def digits(rng, count, first="0123456789"):
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def plain(text):
    """Whether a run of digits does not look like a filler."""
    tail = text[-8:]
    if len(set(tail)) <= 3:
        return False
    runs = ("12345", "23456", "34567", "45678", "56789", "98765", "0000", "8888", "6666")
    return not any(run in text for run in runs)


def id_check(body):
    return "10X98765432"[sum(w * int(c) for w, c in zip(WEIGHTS, body)) % 11]


def make_id(rng, region, birth, male):
    while True:
        body = f"{region}{birth:%Y%m%d}{rng.randrange(1, 60):02d}{rng.choice('13579' if male else '02468')}"
        if body[-3:] != "123":
            return body + id_check(body)


def make_mobile(rng):
    while True:
        text = rng.choice(PREFIXES) + digits(rng, 8)
        if plain(text):
            return text


def luhn_digit(body):
    total = 0
    for place, char in enumerate(reversed(body)):
        number = int(char) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def make_card(rng, head, length):
    while True:
        body = head + digits(rng, length - len(head) - 1)
        if plain(body) and plain(body[6:14]):
            return body + luhn_digit(body)


def make_plate(rng, head):
    if rng.random() < 0.12:
        return head + rng.choice("DF") + digits(rng, 5)
    while True:
        tail = [rng.choice("0123456789") for _ in range(5)]
        for _ in range(rng.choice((0, 1, 1, 2))):
            tail[rng.randrange(5)] = rng.choice(LETTERS)
        text = "".join(tail)
        if sum(c.isdigit() for c in text) >= 3 and len(set(text)) > 2 and "123" not in text:
            return head + text


def make_vin(rng, wmi):
    while True:
        chars = list(wmi + "".join(rng.choice("ABCDEFGH123456789") for _ in range(5)) + "0"
                     + rng.choice("BCDEFGHJKLMN") + rng.choice(LETTERS[:20].replace("Q", "A")) + digits(rng, 6))
        chars = ["A" if c == "Q" else c for c in chars]
        total = sum(w * (int(c) if c.isdigit() else VIN_VALUE[c]) for w, c in zip(VIN_WEIGHT, chars))
        chars[8] = "0123456789X"[total % 11]
        if plain("".join(chars[11:])):
            return "".join(chars)


def make_passport(rng, year):
    while True:
        text = digits(rng, 8) if year < 2017 or rng.random() < 0.3 else rng.choice("ABCDEFGHJ") + digits(rng, 7)
        if plain(text):
            return "E" + text


def make_landline(rng, area):
    long = len(area) == 3 or area in ("0311", "0371", "0431", "0451", "0512", "0531", "0532", "0571", "0574", "0577",
                                      "0591", "0731", "0755", "0757", "0411", "0551", "0791", "0851", "0592", "0595")
    while True:
        text = digits(rng, 8 if long else 7, "2345678")
        if plain(text):
            return f"{area}-{text}"


def wide(text):
    return sum(2 if ord(c) > 0x2E7F or c in "　（），：；。" else 1 for c in text)


def pad(text, width):
    fill = " " * max(0, width - wide(text))
    return text.again(text + fill) if isinstance(text, V) else text + fill


def mask(value):
    """The masked form of a value: may be reported."""
    if value.rule == "phone.mobile":
        text = value[:3] + "****" + value[-4:]
    elif value.rule == "identity.prc_id18":
        text = value[:6] + "********" + value[-4:]
    elif value.rule == "bank.card":
        text = value[:4] + "*" * (len(value) - 8) + value[-4:]
    elif value.rule == "phone.email":
        text = value[:2] + "***" + value[value.index("@"):]
    else:
        text = value[:2] + "***" + value[-2:]
    return V(text, value.rule, text, "allowed")


def dash(value, sep="-"):
    text = f"{value[:3]}{sep}{value[3:7]}{sep}{value[7:]}"
    return value.again(text, text)


def group(value, sep=" "):
    text = sep.join(value[i:i + 4] for i in range(0, len(value), 4))
    return value.again(text, text)


def low(value):
    return value.again(value.lower(), value.lower())


def lead(value, head="+86"):
    return value.again(head + value, value)


def may(value, text=None):
    """A value that may or may not be reported: may(value) or may('phone.landline', '020-…')."""
    return value.again(str(value), standing="allowed") if text is None else V(text, value, text, "allowed")


def dec(text):
    return V(str(text), "decoy", str(text), "decoys")
