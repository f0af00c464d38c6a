"""Recognises notices of sites and papers about themselves: copyright, licences, hotlines, how to follow them."""

import re
from collections.abc import Sequence

from newsarchive.clean.patterns import HAN, HAN_RANGE

OPENINGS: tuple[tuple[str, str], ...] = (
    (r"copyright|©|\(c\)", r"copyright|©(?!\s?原创)|\(c\)"),
    (
        r"版权所有|版权声明|免责声明|免责申明|法律声明",
        r"版权所有|版权声明|免责声明|法律声明$|版权(?:和|与|及)免责[申声]明$",
    ),
    (r"公告:", r"(?:网站|本站|本网|最新|系统)公告:"),
    (r"声明:|申明:", rf"(?:{HAN}{{2,4}})?[声申]明:"),
    (r"转载请", r"转载请(?:注明|标注)"),
    (r"未经", rf"未经.{{0,16}}(?:授权|许可|允许).{{0,30}}(?:转载|使用|复制|镜像)|{HAN}{{2,6}},未经授权"),
    (r"本网站所|凡本", r"本网站所刊载|[①-⑳\d、,.\s]{0,4}凡本[网报站]"),
    (r"icp|公网安备", r"[^,。]{0,12}icp[备证]|.{0,4}公网安备"),
    (r"许可证", r"(?:互联网新闻信息服务)?许可证(?:编号|号)"),
    (
        r"单位:|主办:",
        rf"主管主办:|主管单位:|主办:.{{2,30}}(?:承办|协办|技术支持)|主办:[{HAN_RANGE}\s]{{4,40}}$|主办单位:.{{0,30}}(?:承办|协办|技术支持)",
    ),
    (
        r"刊号|出版物号|邮发代号",
        r"(?:[^,。]{0,12}机关报\s)?(?:国内)?统一(?:刊号|连续出版物(?:刊)?号):?|(?:国内|国外)?邮发代号",
    ),
    (r"浏览器", r"[^,.]{0,16}浏览器(?:版本)?(?:太|过)低"),
    (r"@", r"(?:投稿|来稿|供稿|联系|电子)?(?:邮箱|信箱|e-?mail):?\s?[\w.\-]{1,40}@"),
    (
        r"热线|电话",
        r"(?:新闻|报料|爆料|投稿|广告部?|发行部?|订报|订阅|读者|服务|编辑部|采编|监督|免费服务|免费)(?:热线|电话)(?:[:\s]|$)",
    ),
    (r"地址:", rf"{HAN}{{2,12}}[报网社台站]\s?(?:报社)?地址:"),
    (r"报料|爆料|热线", rf"{HAN}{{2,6}}(?:报料|爆料|热线):?\s?[\d-]{{7,}}"),
    (
        r"欢迎关注|关注我们|关注公众号|更多精彩|爆料",
        r"(?:欢迎关注|关注我们|关注公众号|更多精彩|想爆料|我要爆料).{0,120}$",
    ),
    (r"线索", r"新闻线索(?:报料|爆料|征集)(?:通道|热线|平台)"),
    (r"如需", r"如需(?:使用|转载|引用).{0,16}请?(?:致电|联系|来电)"),
    (r"功能介绍", r"功能介绍[:\s].{4,100}$"),
    (r"关注\"", r"(?:扫码)?关注\"[^\"]{2,16}\"[^.]{0,8}(?:获取|了解|查看|收看|收听).{0,20}$"),
    (r"欢迎", r"(?:今天是:?[^,。]{4,30}\s)?欢迎您?(?:来到|访问|光临|进入).{0,20}(?:网|站|平台)"),
    (r"打开微信|打开头条", r"打开(?:微信|头条),?\s?(?:点击|使用)"),
    (r"点击", r"[↑↓]?\s?点击(?:[上下]方)?.{0,12}(?:蓝字|关注|蓝色字|卡片|名片).{0,16}$"),
    (r"遗失|注销|分类广告", r"(?:遗失(?:启事|声明)|注销公告|分类广告)$|[^,。]{2,40}遗失[^。]{0,40}作废[.]?$"),
    (r"推送至手机", r"扫描?二维码.{0,8}推送至手机"),
    (r"会员", r"[^。]{0,40}会员[^。]{0,24}(?:赠阅|专享|免费阅读)"),
    (r"新闻,", r"[^。]{2,8}新闻,(?:弘扬社会正气|新鲜有料|[^:\"]{0,60}(?:故乡|家乡|乡情))"),
    (r"出版", rf"{HAN}{{2,8}}(?:日报|晚报|报)社(?:编辑)?出版$"),
    (r"下载", rf"[(]?下载{HAN}{{2,8}}(?:app)?,报料有奖"),
    (r"加载中", r"[^,.]{0,10}加载中,请稍[候后]"),
    (r"processed in", r"gmt[+-]?\d.{0,40}processed in"),
    (r"声明", rf"(?:{HAN}{{2,10}})?严正声明$|现声明如下:$"),
    (r"版权均属", rf"凡{HAN}{{2,10}}记者署名的.{{2,40}}版权均属"),
    (r"故乡情", r"看家乡(?:事|新闻),品故乡情$"),
    (r"—|-", rf"(?:{HAN}{{2,4}}:?\s?\(?0\d{{2,3}}\)?[—-]{{1,2}}\d{{7,8}}\s*){{2,4}}$"),
    (r"短信", r"发送?短信.{2,24}订阅"),
    (r"刷新", r"(?:若|如)?[^.]{0,8}无响应,请刷新"),
    (r"总编室", r"总编室(?:电话|热线)"),
    (r"马上注册|才可以下载", r"马上注册,结交更多好友|您需要\s?登录\s?才可以下载"),
    (r"延展阅读", r"此稿件为延展阅读内容"),
    (r"法律顾问", r"(?:本[报网社站])?(?:常年)?法律顾问[:\s].{2,40}$"),
    (r"机关报|主管|主办", r"中共.{2,10}(?:委|委员会)(?:主管主办|主办|主管|机关报)(?:\s.{0,30})?$"),
    (r"内部", r"内部(?:资料|刊物|文件)[,\s]{0,3}(?:注意保存|请勿外传|不得外传|免费交流)"),
    (r"本帖最后由", r"本帖最后由.{1,40}编辑$"),
    (r"powered|技术支持:", r"powered by|技术支持:"),
    (r"来自网络", r".{2,16}(?:文章|内容|图片)来自网络"),
    (
        r"仅代表|不代表|转载请|转载自|仅供参考",
        r"(?:本文|本站|本网|文中|以上)[^。]{0,30}(?:仅代表|不代表|转载请|转载自网络|仅供参考)",
    ),
    (r"无关|仅供参考", r"(?:资料)?图片?,?(?:仅供参考|与(?:本|正)?文(?:内容)?无关)\)?$"),
    (r"二维码", r"[^。]{0,40}扫描?[上下]方二维码.{0,12}$"),
    (r"言论", r"(?:留言:?\s?)?您?要?对(?:您|自己)?所?发表的言论.{0,8}(?:负责|责任|后果)"),
    (r"网友评论|跟帖|发言请", r"网友评论仅供|发言请遵守.{0,12}协议"),
    (r"如因|如有|如涉|如作品", r"[①-⑳\d、,.()\s]{0,4}(?:如因作品内容|如作品内容|如涉及?版权|如有侵权)"),
    (r"本文为|本文系", r"本文(?:为|系).{0,20}(?:原创|转载)"),
    (
        r"请下载|请关注",
        r"(?:更多)?.{0,12}(?:请|敬请)(?:下载|关注).{0,20}(?:客户端|公众号|微信|app).{0,12}$",
    ),
    (
        r"主办|承办|主管",
        rf"(?!本[报网台刊]讯)[{HAN_RANGE}·]{{2,16}}(?:主办|承办|主管)(?:\s.{{2,20}}(?:主办|承办|主管))?(?:\s(?:总?第)?\d+期)?$",
    ),
)
"""Openings of notices as (hint, pattern): what has the pattern has the hint, and lines without any are not looked at.

Hints are plain words: a search for nothing but these skips what none of them begins with, ten times as fast.
"""
SAYINGS: tuple[tuple[str, str], ...] = (
    (r"未经", r"未经.{0,10}(?:许可|允许|授权|同意).{0,10}(?:转载|使用|复制|镜像|摘编)"),
    (r"rights reserved", r"all rights reserved"),
    (r"版权问题|版权等问题", r"(?:有|涉及?)版权(?:等)?问题,?(?:请|烦请|须)"),
    (r"网络,", r"(?:文章|内容)来(?:自|源于)网络,"),
    (r"不代表|仅代表", r"不代表本(?:网|站|平台)|(?:观点|立场).{0,6}仅代表作者|仅代表(?:作者|其)本?人"),
    (r"信息存储|信息发布", r"信息(?:存储|发布)(?:空间)?(?:服务|平台)"),
    (r"摘编", r"不得.{0,30}摘编"),
    (r"點我下|点我下", r"[點点]我下[載载]\s?app"),
    (r"信息举报", r"(?:违法和不良|有害)信息举报"),
    (r">所有", r"属<[^<>]{2,12}>所有"),
    (r"转载,", r"转载,但?[须请需]注明"),
    (r"之目的", r"传递更多信息之目的"),
    (
        r"copyright|版权",
        r"copyright\s?©|版权所有者|涉及版权.{0,6}问题|版权均?(?:属于?|归).{2,20}所有",
    ),
    (r"邮箱:", r"(?:举报|服务|投稿)邮箱:"),
    (r"许可证", r"许可证(?:编号)?:?\s?[(\d京湘沪粤]"),
    (r"附上原文|书面授权", r"请附上原文|务经书面授权|未经.{0,24}书面授权"),
    (r"并不表明|文责|侵权", r"并不表明.{2,12}(?:同意|证实)|文责自负|侵权.{0,8}(?:联系|删除)"),
    (r"建议使用|下载\"", r"建议使用.{0,20}浏览器|下载\"[^\"]{2,12}\"客户端"),
)
"""Phrases anywhere in a notice that reports do not use, in the same form."""


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for any of some."""
    return re.compile("|".join(patterns))


_HINT = _any_of([hint for hint, _ in (*OPENINGS, *SAYINGS)])
_OPENING = _any_of([pattern for _, pattern in OPENINGS])
_SAYING = _any_of([pattern for _, pattern in SAYINGS])
_SIGNS_BEFORE = "([* □■●◎◇◆★※·-<>▲▼△▽"
"""Signs that stand before a notice."""


def without_opening(folded: str) -> str:
    """A folded line without the signs and brackets that may stand before a notice."""
    return folded.lstrip(_SIGNS_BEFORE)


def is_notice(folded: str) -> bool:
    """Whether a folded line is a notice of a site or paper about itself."""
    if not _HINT.search(folded):
        return False
    return _OPENING.match(without_opening(folded)) is not None or _SAYING.search(folded) is not None


_SPAM = re.compile(
    r"空降服务|低息配资|备用网址|(?:彩神|js|澳门|威尼斯)\d{1,5}(?![月日年\d])|免费版.{0,6}app|app免费"
    r"|(?:品茶|茶楼|约炮|特码|官网入口|登录入口|在线观看|无码).*?(?:品茶|茶楼|约炮|特码|官网入口|登录入口|在线观看|无码)"
)
_LEWD = re.compile(
    "国产|精品|亚洲|久久|麻豆|福利|无码|字幕|丁香|香蕉|成人|三级|激情|午夜|日韩|欧美|av|视频|免费|在线"
)
_MANY_LEWD = 4
"""Different common words of such sites at least."""
_SENTENCE = re.compile(rf"{HAN}[.!?]")


def is_spam(folded: str) -> bool:
    """Whether a folded line holds words for search engines, as copied sites put them above their pages.

    Those that a report on a crime may use too count only in pairs, and common ones only if there are many. No such
    line is a sentence.
    """
    if _SENTENCE.search(folded):
        return False
    return _SPAM.search(folded) is not None or len(set(_LEWD.findall(folded))) >= _MANY_LEWD
