"""One file of the examination: it formats cells and notes what it writes."""

from datetime import date, datetime

from values import Source

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "opp": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
    "doc": "identity.prc_id18",
}
PEOPLE = ("id", "doc", "passport", "mobile")
DATES = {
    "iso": ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"),
    "slash": ("%Y/%m/%d %H:%M", "%Y/%m/%d"),
    "compact": ("%Y%m%d%H%M%S", "%Y%m%d"),
    "tee": ("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d"),
    "han": ("%Y年%m月%d日%H时%M分", "%Y年%m月%d日"),
    "dot": ("%Y.%m.%d %H:%M", "%Y.%m.%d"),
}


class Item:
    """A file in the making: kind, style, values, ledger."""

    def __init__(self, rng, kind, way=""):
        self.rng, self.kind, self.way = rng, kind, way
        self.g = Source(rng)
        self.values, self.allowed, self.decoys = {}, {}, []
        self.ledger = []
        self.style = {"date": "iso", "mobile": "plain", "card": "plain", "plate": "plain", "x": "X"}
        self.ext, self.data, self.script, self.encoding = "txt", "", "simplified", None

    def choose_style(self, dates=("iso", "iso", "slash", "compact"), plain=False):
        """Choose how dates and numbers are written in this file."""
        rng = self.rng
        self.style["date"] = rng.choice(dates)
        if plain:
            return
        self.style["mobile"] = rng.choice(["plain"] * 9 + ["+86", "blank", "dash"])
        self.style["card"] = rng.choice(["plain"] * 5 + ["blank"])
        self.style["plate"] = rng.choice(["plain"] * 4 + ["dot"])
        self.style["x"] = rng.choice("XXXXx")

    def show(self, key, value):
        """Format one cell."""
        style = self.style
        if isinstance(value, datetime):
            return value.strftime(DATES[style["date"]][0])
        if isinstance(value, date):
            return value.strftime(DATES[style["date"]][1])
        return self.spaced(RULES.get(key), str(value))

    def spaced(self, rule, value):
        """Write a number with the blanks, dashes, dots or small sign of the file's style."""
        style = self.style
        if rule == "phone.mobile":
            a, b, c = value[:3], value[3:7], value[7:]
            ways = {"+86": "+86" + value, "blank": f"{a} {b} {c}", "dash": f"{a}-{b}-{c}", "plain": value}
            return ways[style["mobile"]]
        if rule == "bank.card" and style["card"] == "blank":
            return " ".join(value[i : i + 4] for i in range(0, len(value), 4))
        if rule == "driving.plate" and style["plate"] == "dot":
            return value[:2] + "·" + value[2:]
        return value.replace("X", style["x"]) if rule == "identity.prc_id18" else value

    def cell(self, record, key):
        """Format one cell and note it when it is a value of a rule."""
        shown = self.show(key, record[key])
        rule = RULES.get(key)
        if rule:
            held = self.values.setdefault(rule, [])
            if shown not in held:
                held.append(shown)
        return shown

    def entry(self, record, keys, cells=None):
        """Note a record in the ledger: its person and its telling cells."""
        who = next((record[k] for k in PEOPLE if k in keys), None)
        told = [self.show(k, record[k]) for k in keys if k in RULES] if cells is None else cells
        self.ledger.append({"person": who, "cells": told})

    def people(self):
        """Count the people of the ledger."""
        return len({e["person"] for e in self.ledger}) if self.ledger else None
