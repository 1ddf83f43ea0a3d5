"""The key of a list names its items, however the list is written; and what says nothing else of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_keys_and_values import MANY, told

ONE, OTHER = MANY[:2]
LISTS = {
    "yaml": f"phones:\n  - {ONE}\n  - {OTHER}\n",
    "yaml, quoted": f"sms:\n  receivers:\n    - '{ONE}'\n    - '{OTHER}'\n",
    "yaml, a key that only hints": f"owner:\n- {ONE}\n- {OTHER}\n",
    "json": f'{{"phones": [\n  "{ONE}",\n  "{OTHER}"\n]}}',
    "json on a line": f'{{"OWNER":["{ONE}","{OTHER}"]}}',
    "toml": f'phones = [\n  "{ONE}",\n  "{OTHER}",\n]\n',
    "xml": f"<phones>\n  <item>{ONE}</item>\n  <item>{OTHER}</item>\n</phones>",
    "xml, named": f'<array name="test_phones">\n    <item>{ONE}</item>\n    <item>{OTHER}</item>\n</array>',
}
OTHERS = {
    "yaml": f"orders:\n  - {ONE}\n  - {OTHER}\n",
    "json": f'{{"sizes": [\n  "{ONE}",\n  "{OTHER}"\n]}}',
    "xml": f"<orders>\n  <item>{ONE}</item>\n  <item>{OTHER}</item>\n</orders>",
    "no list": f"phones of all kinds\n\n\n  - {ONE}\n  - {OTHER}\n",
}


@pytest.mark.parametrize("form", LISTS)
def test_the_key_of_a_list_is_that_of_its_items(form: str, tmp_path: Path) -> None:
    assert told(tmp_path, LISTS[form], "a.txt")[0] == {"phone.mobile": 2}


@pytest.mark.parametrize("form", OTHERS)
def test_a_list_of_something_else(form: str, tmp_path: Path) -> None:
    assert told(tmp_path, OTHERS[form], "a.txt")[0] == {}


@pytest.mark.parametrize("text", [f"ONE={','.join(MANY)}", "".join(f"SET sms:code:{one} 1 EX 3\n" for one in MANY)])
def test_each_number_of_a_long_list(text: str, tmp_path: Path) -> None:
    assert told(tmp_path, text, "a.txt")[0] == {"phone.mobile": len(MANY)}
