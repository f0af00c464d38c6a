"""Buttons and other controls of a web page that come along with its text."""

import re
from functools import lru_cache

from newsarchive.clean.page import Page, Verdict

_LONGEST = 120
_WORD = re.compile(
    r"[大中小]?字[号体](?:[:：]?(?:[大中小缩放默认]+|t+)?)?|(?:[大中小]字[体号]?)+|a\+|a-|[大中小]|[↑↓]?[大中小]|tt?"
    r"|分享(?:到|至)?:?|微信|微博|朋友圈|qq空间|qq好友|qq|分享让更多人看到|分享到朋友圈|分享本文|一键分享|复制链接|时刻新闻|转发|海报|点赞\d*|赞\d*"
    r"|手机(?:看|阅读|版)(?:新闻)?|返回(?:顶部|首页|列表|目录|上[一页级]+|主页)?|回到?(?:顶部|首页)|top"
    r"|(?:我要)?(?:打印|收藏|纠错|举报|投稿|评论|留言|爆料|报错)(?:本[页文站])?|短信和email推荐|email推荐|推荐(?:给朋友)?|关闭(?:本页|窗口)?|关闭此页"
    r"|评论\d*|(?:发表|网友|查看|最新|全部|热门|新闻)评论|参与(?:互动|评论)\d*|登录|注册|首页|主页|客户端|下载客户端|app下载|无障碍|设为首页|加入收藏|网站地图|联系我们|关于我们"
    r"|[34<>]?上一[篇版期页条][34]?|[34]?下一[篇版期页条][34]?|[前后]一[期版篇页]|版面导航|标题导航|本版标题导航|版面概览|版面目录|往期回顾|旧版数据|数字报首页|电子报阅读机"
    r"|放大[+]?|缩小-?|默认|朗读|听新闻|语音播报|本版新闻|返回目录|展开(?:全文|阅读)?|阅读全文|收起|加载更多|查看更多|点击(?:查看|加载|阅读)(?:更多|全文|原文)|阅读原文|全文"
    r"|在线荐稿|记者博客|联系记者|新闻搜索:?|站内搜索:?|热门搜索:?|搜\s?索:?|图片|图集|高清|视频|扫码(?:阅读|分享|关注)?|扫一扫|进入[\u3400-\u9fff]{2,8}|查看(?:网址|原文|大图|详情)|(?:已)?(?:订阅|收藏|关注)"
)
"""A control's name; a line of nothing but such names is no text."""
_ALONE = frozenset(
    [
        "大",
        "中",
        "小",
        "微信",
        "微博",
        "视频",
        "高清",
        "全文",
        "推荐",
        "海报",
        "图片",
        "赞",
        "转发",
        "qq",
        "t",
        "tt",
        "评论",
        "返回",
        "留言",
        "首页",
        "投稿",
        "主页",
    ]
)
"""Names that are words of the language too: not enough by themselves within running text."""
_BETWEEN = re.compile(r"[\s|/\[\]()<>·:\-_+,~*】【]+")
_LINE = re.compile(
    r"微信扫一扫.{0,24}|(?:用)?微信“?\"?扫(?:一扫|码).{0,24}|扫(?:一扫|码|描)[^,。]{0,20}(?:分享|观看|阅读|下载|关注|手机看|客户端).{0,12}"
    r"|打开app.{0,12}|上一[篇版期页条][:\s].{0,60}|下一[篇版期页条][:\s].{0,60}|(?:本文|原文)(?:链接|地址|网址):?.{0,100}"
    r"|\(?(?:阅读|浏览|点击|访问|人气)(?:次数|量|数|率)?:?\s?[\d,.]+\s?(?:万)?次?\)?|[\[]?字[号体]:?\s?(?:[大中小](?:打印本页)?|打印本页).{0,10}"
    r"|\[[^\]]{1,12}\]\(#[^)]{0,40}\)|(?:关键词|关键字|标签|tags?|热词):.{0,60}|(?:责任编辑|编辑)?:?\s?已有\d+人.{0,12}|>>\s?(?:我要举报|更多|查看更多|进入专题).{0,8}"
)


def control(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is nothing but controls or counters of its web page."""
    folded = page.lines[index].folded
    if (
        len(folded) > _LONGEST
        or "。" in page.lines[index].text
        or not (_LINE.fullmatch(folded) or _is_row(page, index, folded))
    ):
        return None
    return page.whole(index, None, "control", "A control of the web page, not text of the article.")


def _is_row(page: Page, index: int, folded: str) -> bool:
    """Whether a line is a row of controls' names; a single common word counts outside the running text only."""
    if not is_control(folded):
        return False
    names = {name for name in _BETWEEN.split(folded) if name}
    return page.zone(index) != "body" or not names <= _ALONE


@lru_cache(maxsize=4096)
def is_control(folded: str) -> bool:
    """Whether a folded text consists of controls' names."""
    if _WORD.fullmatch(folded):
        return True
    parts = _BETWEEN.split(folded.replace("e-mail", "email"))
    names = [name for name in parts if name and not name.isdecimal()]
    return bool(names) and all(_WORD.fullmatch(name) or _is_run(name) for name in names)


def _is_run(name: str) -> bool:
    """Whether controls' names stand in it without a space (已收藏小字号), the longest taken first."""
    if len(name) > _RUN:
        return False
    at = 0
    while at < len(name):
        size = next(
            (size for size in range(len(name) - at, 1, -1) if _WORD.fullmatch(name, at, at + size)), 0
        )
        if not size:
            return False
        at += size
    return True


_RUN = 24
