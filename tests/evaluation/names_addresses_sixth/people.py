"""Builds names of persons."""
import words as w


def _given(rng):
    """A given name and its gender (m or f)."""
    gender = rng.choice("mf")
    roll = rng.random()
    if roll < 0.17:
        return rng.choice(w.MALE_ONE if gender == "m" else w.FEMALE_ONE), gender
    if roll < 0.20:
        return rng.choice(w.MALE_ONE if gender == "m" else w.FEMALE_ONE) * 2, gender
    old = rng.random() < 0.5
    if gender == "m":
        firsts, lasts = w.MALE_OLD if old else w.MALE_NEW
    else:
        firsts, lasts = w.FEMALE_OLD if old else w.FEMALE_NEW
    while True:
        first, last = rng.choice(firsts), rng.choice(lasts)
        if first != last:
            return first + last, gender


def make(rng):
    """Returns (full name, surname, gender)."""
    while True:
        roll = rng.random()
        if roll < 0.025:
            gender = rng.choice("mf")
            first = rng.choice(w.DOT_FIRST if gender == "m" else w.DOT_FIRST_F)
            last = rng.choice(w.DOT_LAST)
            if first == last:
                continue
            return first + "·" + last, first, gender
        given, gender = _given(rng)
        if roll < 0.07:
            surname = rng.choices(w.COMPOUND, w.COMPOUND_WEIGHTS)[0]
        else:
            surname = rng.choices(list(w.SURNAMES), list(w.SURNAMES.values()))[0]
            if roll < 0.08 and len(given) == 2:
                second = rng.choices(list(w.SURNAMES)[:60], list(w.SURNAMES.values())[:60])[0]
                if second != surname:
                    return surname + second + given, surname, gender
        name = surname + given
        if name in w.FAMOUS or given.startswith(surname):
            continue
        return name, surname, gender


def surname(rng):
    """A surname alone."""
    return rng.choices(list(w.SURNAMES), list(w.SURNAMES.values()))[0]


def is_name(text):
    """Whether a text can be one of the names built here."""
    if "·" in text:
        first, last = text.split("·", 1)
        return first in w.DOT_FIRST + w.DOT_FIRST_F and last in w.DOT_LAST
    for length in (2, 1):
        head, rest = text[:length], text[length:]
        if length == 2 and head not in w.COMPOUND and not all(c in w.SURNAMES for c in head):
            continue
        if length == 1 and head not in w.SURNAMES:
            continue
        if 1 <= len(rest) <= 2 and all(c in GIVEN for c in rest):
            return True
    return False


GIVEN = set(w.MALE_ONE + w.FEMALE_ONE)
for _firsts, _lasts in (w.MALE_OLD, w.FEMALE_OLD, w.MALE_NEW, w.FEMALE_NEW):
    GIVEN |= set(_firsts) | set(_lasts)
