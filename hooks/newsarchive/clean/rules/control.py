"""Buttons and other controls of a web page that come along with its text."""

import re

from newsarchive.clean.page import Page, Verdict

_LONGEST = 120
_CONTROL = re.compile(
    r"(?:[大中小]字号|字[号体](?:[:\s\[]*[大中小缩放默认\s]*\]?)?|\[?字[号体]:?\s?大\s?中\s?小\]?|a\+\s?a-?|a-\s?a\+?"
    r"|分享(?:到|至)?:?(?:微信|微博|朋友圈|qq空间|qq|\s)*|分享让更多人看到|分享到朋友圈|分享本文|一键分享|复制链接|微信扫一扫.{0,24}"
    r"|(?:用)?微信“?\"?扫(?:一扫|码).{0,24}|扫(?:一扫|码|描)[^,。]{0,20}(?:分享|观看|阅读|下载|关注|手机看|客户端).{0,12}|手机(?:看|阅读|版)(?:新闻)?"
    r"|返回(?:顶部|首页|列表|目录|上[一页级])?|回到?(?:顶部|首页)|top|\[?(?:我要)?打印(?:本[页文])?\]?|\[?关闭(?:本页|窗口)?\]?|\[?收藏(?:本[页文])?\]?"
    r"|点赞\s?\d*|评论\s?\(?\d*\)?|(?:我要|发表|网友|查看|最新|全部)评论.{0,8}|(?:我要)?纠错|举报|登录|注册|登录\s?[|/]?\s?注册|首页|客户端|下载客户端|app下载|打开app.{0,12}|无障碍|设为首页|加入收藏"
    r"|上一[篇版期页条].{0,40}|下一[篇版期页条].{0,40}|(?:上一版|下一版|上一期|下一期|上一篇|下一篇|版面导航|标题导航|本版标题导航|版面概览|往期回顾|放大|缩小|默认|\s|[<>|+\-])+"
    r"|(?:放大|缩小|默认|朗读|听新闻|语音播报|\s|[+\-])+|本版新闻|返回目录|展开(?:全文|阅读)?|阅读全文|收起|加载更多|查看更多|点击(?:查看|加载|阅读)(?:更多|全文|原文)|阅读原文|(?:相关|延伸|推荐|热门)(?:阅读|新闻|链接|推荐|文章|报道):?|(?:本文|原文)(?:链接|地址|网址):?.{0,100}"
    r"|\(?(?:阅读|浏览|点击|访问|人气)(?:次数|量|数|率)?:?\s?[\d,.]+\s?(?:万)?次?\)?|在线荐稿|记者博客|联系记者|(?:在线荐稿|记者博客|联系记者)+)"
)


def control(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is nothing but a control or counter of its web page."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST or not _CONTROL.fullmatch(folded):
        return None
    return page.whole(index, None, "control", "A control of the web page, not text of the article.")
