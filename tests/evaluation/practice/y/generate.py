"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json"""
import argparse
import json
import os
import random

import lib
import k_hotel, k_flight, k_train, k_account, k_balance, k_transaction, k_border, k_netcafe, k_crime  # noqa: E401,F401
import k_housing, k_rental, k_licence, k_vehicle, k_cdr, k_sms, k_location, k_person  # noqa: E401,F401


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--seed", type=int, required=True)
    a.add_argument("out")
    a = a.parse_args()
    order = list(range(len(lib.REG)))
    random.Random(a.seed).shuffle(order)
    labels = {}
    for pos, k in enumerate(order):
        kind, name, fn, o = lib.REG[k]
        data, lab = lib.build(kind, name, fn, o, a.seed)
        path = f"{pos // 17 + 1:02}/{pos + 1:03}_{name}"
        full = os.path.join(a.out, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as h:
            h.write(data)
        labels[path] = lab
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as h:
        json.dump({k: labels[k] for k in sorted(labels)}, h, ensure_ascii=False, indent=1)
    print(len(labels), "files,", sum(v["records"] for v in labels.values()), "records")


if __name__ == "__main__":
    main()
