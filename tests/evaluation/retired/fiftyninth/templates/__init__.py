"""Templates of the set, one module per group of kinds; every template registers itself with core.T."""
import importlib
MODULES = ["hotel", "flight", "train", "netcafe", "border", "crime", "housing", "rental", "account", "balance",
           "transaction", "licence", "vehicle", "cdr", "sms", "fix", "person", "extra", "bare", "neg1", "neg2", "neg3", "neg4"]


def load():
    for m in MODULES:
        importlib.import_module("templates." + m)
