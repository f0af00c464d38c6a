"""Recognises who or what signs below a text: an organisation, a source in brackets, the day of a dispatch."""

import re
from collections.abc import Sequence

from newsarchive.clean.draft import Draft
from newsarchive.clean.patterns import NUMERALS

SIGNATURE = re.compile(
    r"\((?:完|作者.{1,40}|本文.{1,40}|据.{2,20}|\w{2,20}\s?供稿|\w{2,12}(?:公安|交警|消防|警方|司法|检察)|\w{2,10}(?:街道?办|综治办|司法所|[镇乡]政府|社区|中学|小学))\)|(?:本报|新华社|中新社)[^,.]{2,20}?\d{1,2}日[电讯]|\(?.{2,24}(?:局|厅|部|委员会|办公室|政府|公司|中心|[总支大中]队|管委会|政法委|协会|商会|[居村]委会|学校|集团|指挥部|领导小组|派出所|法院|检察院)\)?|[(]?\d{4}年\d{1,2}月\d{1,2}日[)]?"
)
"""A line below the last sentence, folded, that is no text: （完）, （江城公安）, 江城市公安局, 2021年3月5日."""


def dates_signature(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a date stands below the name of the organisation that signs."""
    above = drafts[index - 1]
    return (
        _DAY.fullmatch(drafts[index].folded) is not None
        and above.open_short
        and SIGNATURE.fullmatch(above.folded) is not None
    )


_DAY = re.compile(
    rf"[(]?(?:\d{{4}}|[一二][〇零○0o一二三四五六七八九]{{3}})年[\d{NUMERALS}]{{1,2}}月[\d{NUMERALS}]{{1,3}}日[)]?"
)
"""A day in digits or numerals, perhaps in brackets, folded."""
