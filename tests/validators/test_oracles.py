"""Other people's implementations must agree, where they are right."""

from __future__ import annotations

from datetime import date

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum import iban as stdnum_iban
from stdnum import imei as stdnum_imei
from stdnum import luhn as stdnum_luhn
from stdnum.cn import uscc as stdnum_uscc
from stdnum.iso7064 import mod_11_2

from pii_scan.validators import build
from pii_scan.validators.spelling import PROVINCES

USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@given(st.text("0123456789", min_size=1, max_size=24).filter(lambda digits: digits.strip("0")))
def test_luhn(digits: str) -> None:
    assert build("luhn", {})(digits).ok == stdnum_luhn.is_valid(digits)
    assert build("luhn", {})(digits + stdnum_luhn.calc_check_digit(digits)).ok


@given(st.text("0123456789", min_size=14, max_size=14).filter(lambda digits: digits.strip("0")))
def test_imei(digits: str) -> None:
    number = digits + stdnum_luhn.calc_check_digit(digits)
    assert build("imei", {})(number).ok
    assert stdnum_imei.is_valid(number)
    wrong = digits + str((int(number[-1]) + 1) % 10)
    assert not build("imei", {})(wrong).ok


@given(
    st.text(USCC_SIGNS[1:], min_size=1, max_size=1),
    st.text("0123456789", min_size=7, max_size=7),
    st.text(USCC_SIGNS, min_size=9, max_size=9),
    st.sampled_from(USCC_SIGNS),
)
def test_uscc(first: str, middle: str, rest: str, last: str) -> None:
    number = (first if first.isdigit() else "9") + middle + rest + last
    assert build("uscc", {})(number).ok == stdnum_uscc.is_valid(number)
    right = number[:17] + stdnum_uscc.calc_check_digit(number[:17])
    assert build("uscc", {})(right).ok


@settings(max_examples=50)
@given(st.text("0123456789", min_size=18, max_size=18))
def test_iban(account: str) -> None:
    number = "DE" + stdnum_iban.calc_check_digits("DE00" + account) + account
    assert build("iban", {})(number).ok == stdnum_iban.is_valid(number)


@pytest.mark.parametrize("region", ["HK", "MO", "TW", "JP", "KR", "SG", "US", "GB", "DE", "FR", "AU", "IT", "RU"])
def test_international_examples(region: str) -> None:
    for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE):
        example = phonenumbers.example_number_for_type(region, kind)
        for form in (phonenumbers.PhoneNumberFormat.E164, phonenumbers.PhoneNumberFormat.INTERNATIONAL):
            verdict = build("international", {})(phonenumbers.format_number(example, form))
            assert verdict.ok
            assert verdict.normalised == phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)


# phonenumbers has no 146, 148, 149 and 1619, and takes 1610.
OURS = {"146", "148", "149", "161", "174", "162"}


def by_phonenumbers(number: str) -> bool:
    """Whether phonenumbers takes it for a number of China; behind the prefix of a carrier it cannot read it."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, "CN"))
    except phonenumbers.NumberParseException:
        return False


@example("17933009690")  # left is 009690: an international prefix and no country
@example("17933009600")  # left is 009600: too short
@given(st.integers(13_000_000_000, 19_999_999_999).map(str))
def test_mobile(validator, number: str) -> None:
    is_size = int(number) % (1 << 28) == 0
    if number[:3] in OURS or is_size or not validator("mobile_segment")("138" + number[3:]).ok:
        return
    assert validator("mobile_segment")(number).ok == by_phonenumbers(number)


@given(
    st.sampled_from(sorted(PROVINCES | {"91", "96"})),
    st.integers(0, 9999),
    st.dates(date(1800, 1, 1), date(2020, 12, 31)),
    st.integers(0, 999),
    st.sampled_from("0123456789X"),
)
def test_prc_id18(head: str, region: int, born: date, sequence: int, last: str) -> None:
    number = f"{head}{region:04}{born.year:04}{born.month:02}{born.day:02}{sequence:03}"
    assert build("prc_id18", {})(number + last).ok == mod_11_2.is_valid(number + last)
    assert build("prc_id18", {})(number + mod_11_2.calc_check_digit(number)).ok


@given(st.text("0123456789", min_size=17, max_size=17))
def test_prc_id18_dates(digits: str) -> None:
    number = digits + mod_11_2.calc_check_digit(digits)
    try:
        born = date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
        right = 1800 <= born.year <= date.today().year and (digits[:2] in PROVINCES or "91" <= digits[:2] <= "96")
    except ValueError:
        right = False
    assert build("prc_id18", {})(number).ok == right
