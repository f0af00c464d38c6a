"""A term that names a firm: 平安银行, 天网科技有限公司."""

import re

from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

_TRADE = (
    "科技|信息|网络|数据|数码|技术|智能|电子|通信|通讯|软件|实业|工业|贸易|商贸|商务|置业|地产|房地产|物业|建设|建筑|"
    "工程|安防|消防|保安|设备|器材|文化|传媒|广告|教育|咨询|管理|服务|投资|控股|金融|财富|发展|食品|农业|药业|医药|"
    "医疗|汽车|运输|物流|环保|能源|材料|制造|机械"
)
_FIRM = re.compile(
    r"(?:银行|证券|人寿|财险|产险|寿险|信托)(?!卡|账|帐|柜|业|系统|机构|网点|资金|工作|职员|从业|贷款|存款|行长|流水|诈|犯罪|等)"
    rf"|(?:{_TRADE}|保险)*(?:\(\w{{1,6}}\))?(?:股份|有限|责任){{1,3}}公司|(?:{_TRADE}|保险)+(?:集团)?公司"
)
"""What follows the proper part of a firm's name; 研判银行卡流水 and 平台公司 name no firm."""


def is_in_business(text: str, span: Span, _lexicon: Lexicon) -> bool:
    """Whether `span` is the proper part of a firm's name."""
    return _FIRM.match(text, span.end) is not None
