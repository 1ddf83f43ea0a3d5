"""Fails where a test was skipped that is not on the list: a silent skip would hide a missing install step."""

import sys
from xml.etree import ElementTree

# name of the test: why it may be skipped
ALLOWED = {
    "test_unreadable_file_is_incomplete": "root may read everything",
    "test_microsofts_validator_has_no_complaint": "needs Sarif.Multitool, 104 MB of npm",
    "test_the_validator_of_rdjson_has_no_complaint": "needs rdformat-validator, of npm",
}
# the HTML report, drawn
ALLOWED |= dict.fromkeys(
    (
        "test_the_first_screen",
        "test_in_chinese",
        "test_hostile_names_are_text",
        "test_filters",
        "test_many_findings",
        "test_records_on_many_people_are_critical",
    ),
    "needs Chromium",
)

skipped = [
    case.get("name", "")
    for case in ElementTree.parse(sys.argv[1]).iter("testcase")  # noqa: S314 - written by our own test run
    if case.find("skipped") is not None
]
unknown = [name for name in skipped if name.partition("[")[0] not in ALLOWED]
if unknown:
    sys.exit("skipped, and not on the list in .ci/skipped.py: " + ", ".join(unknown))
print(f"{len(skipped)} skipped, all on the list")
