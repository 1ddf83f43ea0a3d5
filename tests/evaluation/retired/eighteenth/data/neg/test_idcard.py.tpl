import unittest

from validators import is_id_card


class IdCardTest(unittest.TestCase):
    def test_published(self):
        self.assertTrue(is_id_card("{{specimen:0}}"))

    def test_wrong_check_digit(self):
        for value in (
@@9             "{{badid}}",
        ):
            self.assertFalse(is_id_card(value))
