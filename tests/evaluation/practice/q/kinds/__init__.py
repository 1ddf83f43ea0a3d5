"""One module per kind of record; importing them fills REG."""
from base import REG
from . import hotel, flight, train, account, balance, transaction, border, netcafe, crime  # noqa: F401
from . import housing, rental, licence, vehicle, cdr, sms, location, person  # noqa: F401
