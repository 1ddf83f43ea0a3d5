"""What stands around a name in chats and lists."""

import pytest

from pii_scan.engine.frames import framed


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("以上由", "记录", "hint"),
        ("帮", "带一份", "hint"),
        ("请", "、李娜明天到办公室", "hint"),
        ("我是11栋1106的", "", "hint"),
        ("老周：", "已到", "frame"),
        ("老周：", "，你快递到了", "frame"),
        ("", "　5月20日", "frame"),
        ("1. ", " 草莓2份", "frame"),
        ("未交：", "、李娜、王强", "frame"),
        ("满分：", " 李娜 王强", "frame"),
        ("这个快递是", "的", "frame"),
        ("开门的是", "", "frame"),
        ("昨天听说", "很好", ""),
        ("老周：", "未艾", ""),
        ("重要的是", "。", ""),
        ("1. ", " 的用法", ""),
        ("老周：", "，不错", ""),
    ],
)
def test_a_frame_is_told_by_both_sides(before: str, after: str, said: str) -> None:
    """A verb before and a deed behind are a hint; the place of a turn, a list or a signature is a weaker frame."""
    assert framed(before, after) == said
