"""How reports open: with their paper or agency, place, day and reporters (本报讯, 新华社北京1月25日电, 【記者張三／江城報導】)."""

import re

from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.names import PAPER_ENDING

REPORT_OPENING = re.compile(
    rf"(?:本报|本网|本刊|本台|新华社|中新社|中新网|[{HAN_RANGE}·]{{2,12}}(?:讯|网|社|台|时刻|在线|客户端|新闻|日报|晚报))[^,.]{{0,24}}?(?:讯(?!员)|电(?!力|网|视|商|站)|消息)(?=[\s(\[,:\"]|{HAN})|.{{0,20}}\d{{1,2}}月\d{{1,2}}日(?:讯|电)"
    rf"|\[记者[{HAN_RANGE},/]{{4,20}}报[导道]\]|(?:{PAPER_ENDING}|{HAN}{{2,8}}报)讯(?=[\s(])"
)
"""The opening of a report: 本报讯, 新华社北京1月25日电, 红网时刻3月5日讯, 【记者张三台中报导】."""
REPORT_OPENING_ALONE = re.compile(
    rf"\[?(?:本报|本网|本刊|[{HAN_RANGE}·]{{1,8}}(?:报|网|社|新闻|时刻|在线|客户端))(?:综合)?讯\]?"
)
"""The opening of a report alone on its line (江城晚报讯)."""
REPORT_OPENING_FIRST_LINE = re.compile(
    rf"(?:本[报网刊台]|新华社|中新社)(?:{HAN}{{2,6}})?(?:\d{{1,2}}月\d{{1,2}}日)?[讯电](?![{HAN_RANGE}:])"
)
"""The opening of a report, of which the edge of a column has cut the first line."""
CUT_REPORT_OPENING = re.compile(r"[\[(](?:本报|特约)?(?:(?:记者|通讯员)[^\])]*$|(?:特|专|综合)?[讯电][\])])")
"""How a report opens in brackets, which its column may have cut (【記者張三／江城, （本報特訊）昨日)."""
