"""A term used of a foreign country: 利比亚 … 冲毁多个社区, 捷克参众两院举行联席会议.

The glossary explains offices and procedures of China. Where the text around a short term names another country and
nothing of China, the word has its general meaning.
"""

import re

from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

_REACH = 80
"""Characters on each side in which countries are looked for: about a sentence before and one after."""

_COUNTRIES = re.compile(
    "阿尔巴尼亚|阿尔及利亚|阿富汗|阿根廷|阿联酋|阿塞拜疆|埃及|埃塞俄比亚|爱尔兰|爱沙尼亚|安哥拉|奥地利|澳大利亚|巴布亚新几内亚|巴基斯坦|巴拉圭|巴勒斯坦|巴拿马|巴西|"
    "白俄罗斯|保加利亚|比利时|冰岛|玻利维亚|波黑|波兰|博茨瓦纳|布隆迪|布基纳法索|丹麦|德国|东帝汶|多米尼加|俄罗斯|厄瓜多尔|厄立特里亚|法国|菲律宾|斐济|芬兰|"
    "佛得角|冈比亚|刚果|哥伦比亚|哥斯达黎加|格鲁吉亚|古巴|圭亚那|哈萨克斯坦|韩国|荷兰|洪都拉斯|吉布提|吉尔吉斯斯坦|几内亚|加拿大|加蓬|柬埔寨|捷克|津巴布韦|喀麦隆|"
    "卡塔尔|科威特|克罗地亚|肯尼亚|拉脱维亚|莱索托|老挝|黎巴嫩|立陶宛|利比里亚|利比亚|列支敦士登|卢森堡|卢旺达|罗马尼亚|马达加斯加|马尔代夫|马耳他|马拉维|马来西亚|"
    "马其顿|毛里求斯|毛里塔尼亚|美国|蒙古国|孟加拉国|秘鲁|缅甸|摩尔多瓦|摩洛哥|莫桑比克|墨西哥|纳米比亚|南非|南斯拉夫|尼泊尔|尼加拉瓜|尼日利亚|挪威|葡萄牙|日本|"
    "瑞典|瑞士|萨尔瓦多|塞尔维亚|塞拉利昂|塞内加尔|塞浦路斯|沙特|斯里兰卡|斯洛伐克|斯洛文尼亚|苏丹|苏联|索马里|塔吉克斯坦|泰国|坦桑尼亚|突尼斯|土耳其|土库曼斯坦|"
    "委内瑞拉|文莱|乌干达|乌克兰|乌拉圭|乌兹别克斯坦|西班牙|希腊|新加坡|新西兰|匈牙利|叙利亚|牙买加|亚美尼亚|也门|伊拉克|伊朗|以色列|意大利|印度|印尼|英国|约旦|"
    "越南|赞比亚|智利|加沙|欧盟|欧洲|非洲|拉美|北约|危地马拉|阿曼|华盛顿|纽约|伦敦|巴黎|柏林|莫斯科|东京|渥太华|蒙特利尔|首相|总统|参众两院"
)
"""Countries and capitals as the press writes them; 海地 (沿海地区) and 加纳 (参加纳税) are left out."""

_CHANCE = re.compile(
    "更加蓬|国泰国|[依违司守执]法国|[完审]美国|江苏[联丹]|[翻穿]越南|宁波兰|内蒙古国|今日本|\\d日本"
    "|.(?:也门庭|日本[报市省县区地]|总统[一筹计领战])"
)
"""Phrases that contain a name's characters by chance; they begin with the character before it."""

_CHINA = re.compile(
    "河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|中国|我国|"
    "中方|全国|国内|中共|国务院|习近平|中央|人大|人民|新华|[驻来访赴对在旅]华|华人|香港|澳门|台湾|北京|上海|天津|重庆|[省县乡]|(?<![地特])区|"
    "[市镇][委长政]|公安|街道|志愿|委员|命运共同体|伙伴关系|中[非欧亚俄美英法德日韩朝越老柬缅泰印巴哈塔土塞]"
)
"""Words that show that the text is about China too; wide, since a wrong mention does less harm than a missing one."""


def is_abroad(text: str, span: Span, _lexicon: Lexicon) -> bool:
    """Whether the text around `span` is about another country alone."""
    start, end = max(0, span.start - _REACH), span.end + _REACH
    return _names_country(text, start, end) and not _tells_of_china(
        text[start : span.start] + " " + text[span.end : end]
    )


def tells_of_abroad(text: str) -> bool:
    """Whether a whole text is about other countries alone."""
    return _names_country(text, 0, len(text)) and not _tells_of_china(text)


def _names_country(text: str, start: int, end: int) -> bool:
    return any(
        _CHANCE.match(text, max(0, found.start() - 1)) is None
        for found in _COUNTRIES.finditer(text, start, end)
    )


def _tells_of_china(text: str) -> bool:
    return _CHINA.search(text) is not None
