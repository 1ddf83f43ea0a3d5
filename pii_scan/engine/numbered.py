"""Columns that cannot hold values of some rules, whatever these look like: by the headers of their table alone."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.engine.confirm import Confirmer
from pii_scan.lazy import lazy_re

# What numbers messages, orders or calls: msgid, order_no, 流水号.
_NUMBERED = lazy_re(
    r"(?i)(?:(?<![a-z])(?:msg|message|sms(?![_ ]?no)|order|trade|trans(?:action)?|batch|seq|log|record|trace|task"
    r"|ticket|bill|invoice)[_ ]?(?:id|no|sn|seq|code)"
    r"|短信(?:id|[编序]号|流水号)|(?:消息|订单|流水|批次|记录|任务|工单|单据|交易)(?:id|[编序单]号|流水号|号))\Z"
)


def barred(headers: Sequence[str], confirmer: Confirmer) -> list[frozenset[int]]:
    """By column the rules whose values it cannot hold.

    Beside a column of telephones one that numbers things holds none, though its numbers may look like such.
    """
    everywhere = confirmer.barred(headers)
    numbered = [_NUMBERED.search(header) is not None for header in headers]
    mobile = (
        frozenset(number for number, rule in enumerate(confirmer.rules) if rule.han) if any(numbered) else frozenset()
    )
    if not any(confirmer.labels[rule].column(header) == "column" for rule in mobile for header in headers):
        mobile = frozenset()
    return [everywhere | mobile if one else everywhere for one in numbered]
