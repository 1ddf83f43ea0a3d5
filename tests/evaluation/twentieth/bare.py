"""Lists of bare numbers: mobiles or ID numbers and nothing else about the people."""
import json

from draw import Person, Reg
from ways_bin import zipped, xlsx
from ways_flat import Table


def _shapes(nums, word, en, r):
    """Six ways of writing a list."""
    n = len(nums)
    t = Table("", [], [word], [[x] for x in nums], r)
    return [("txt", "\n".join(nums) + "\n", "lines"),
            ("csv", f"{word}\r\n" + "\r\n".join(nums) + "\r\n", "one column csv"),
            ("csv", f"seq,{en}\n" + "".join(f"{i},{x}\n" for i, x in enumerate(nums, 1)), "serial and number"),
            ("json", json.dumps(nums, indent=1) + "\n", "json strings"),
            ("xlsx", xlsx(t)[1], "xlsx column"),
            ("sql", f"CREATE TABLE `{en}_list` (`{en}` varchar(20));\n" + "".join(f"INSERT INTO `{en}_list` VALUES ('{x}');\n" for x in nums), "sql one column")]


def write(o):
    """Twelve files."""
    r = o.rng
    for what, rule, kind, word, en in (("mobile", "phone.mobile", "phone.number", "手机号", "mobile"), ("id", "identity.prc_id18", "identity.number", "身份证号", "id_card")):
        for i in range(6):
            reg = Reg(r)
            nums = [Person(reg).get(what) for _ in range(r.choice([r.randrange(12, 60), r.randrange(30, 120), 330 if i == 0 else 40]))]
            ext, data, way = _shapes(nums, word, en, r)[i]
            if ext == "xlsx":
                seen = word
            else:
                seen = data
            o.put("data", ext, data, seen, f"bare {what}: {way}", False, kind, len(nums), len(set(nums)), {rule: nums})


__all__ = ["write", "zipped"]
