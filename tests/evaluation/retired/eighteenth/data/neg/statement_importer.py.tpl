"""Reads a bank's statement."""
import csv

HEADER = ["交易日期", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名", "对方账号"]


def parse(path):
    with open(path, encoding="gbk") as fh:
        rows = csv.DictReader(fh)
        for row in rows:
            if row["余额"] == "":
                continue
            yield row["交易日期"], row["对方户名"], float(row["借方发生额"] or 0)
