"""All ways of writing a table, by the names of ways.txt."""

import ways_bin
import ways_code
import ways_delimited
import ways_drawn
import ways_html
import ways_json
import ways_log
import ways_markup
import ways_sql
from words import load

MODULES = (
    ways_delimited,
    ways_drawn,
    ways_html,
    ways_sql,
    ways_json,
    ways_markup,
    ways_code,
    ways_log,
    ways_bin,
)
NAMES = load("ways.txt")
CODE = set(NAMES["code"])
HEADLESS = set(NAMES["headless"])  # without headers
ASCII_HEADS = set(NAMES["ascii_heads"])  # with headers in ASCII only
TITLED = set(NAMES["titled"])  # with a title at times
STATEMENT = NAMES["statement"]  # for statements with the person in the head
DECK = NAMES["flat"] + NAMES["code"] + NAMES["binary"]  # a name twice is drawn more often
BY_NAME = {name: getattr(module, name) for module in MODULES for name in DECK if hasattr(module, name)}
