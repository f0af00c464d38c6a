"""The words of a web page's interface: buttons, counters and requests to the reader."""

import re
from functools import lru_cache

from newsarchive.clean.patterns import HAN

_CONTROLS = (
    # the size of type
    r"匿名发表|隐藏(?:ip)?地址|调整字体|[大中小]?字[号体](?:[:：]?(?:[大中小缩放默认]+|t+)?)?|(?:[大中小]字[体号]?)+|[↑↓]?[大中小]|[超特]大|tt?|a\+|a-|×",
    r"字[号体](?:变大|变小|放大|缩小|增大|减小)|放大[+]?|缩小-?|默认|页面功能|阅读模式",
    # sharing
    rf"分享(?:到|至)?:?|分享(?:到|至|给){HAN}{{2,8}}|分享让更多人看到|分享本文|一键分享|(?:微信|qq|微博|好友)分享",
    r"微信|微博|新浪微博|腾讯微博|朋友圈|qq空间|qq好友|qq|复制链接|转发|海报|转发给朋友|转寄(?:朋友)?",
    rf"短信和email推荐|email推荐|推荐(?:给朋友)?|转播到{HAN}{{2,4}}微博|{HAN}{{1,4}}[网报台](?:微信|微博|抖音)",
    rf"{HAN}{{2,8}}(?:官方(?:微信|微博|抖音|网站)|手机版(?:二维码)?|客户端二维码)",
    rf"鲜花|握手|雷人|路过|鸡蛋|沙发|板凳|地板|点赞\d*|赞\d*|赞好|(?:已)?(?:订阅|收藏|关注)|关注(?:他|她|ta)|{HAN}{{2,8}}官方(?:帐|账)号|申请入驻|收录于(?:话题|合集)|\d+个",
    # what readers may say
    r"(?:我要)?(?:打印|收藏|纠错|举报|投稿|评论|留言|爆料|报错|提问|问)(?:本[页文站])?|反馈|回复|在线荐稿|记者博客|联系记者",
    r"评论\d*|(?:发表|网友|查看|最新|全部|热门|新闻|提取)评论|(?:我来)?说两句|参与(?:互动|评论)\d*",
    r"只看(?:该作者|大图|楼主)|显示全部楼层|回帖奖励|[倒正]序(?:浏览|看帖)?|电梯直达",
    # the page and its window
    r"打印(?:本页|文章)|列印|关闭(?:本页|窗口|当前页)?|关闭此页|top|回到?(?:顶部|首页)|返回目录|返回主页",
    rf"返回(?:顶部|首页|列表|目录|上[一页级]+|主页|{HAN}{{2,6}}首页)?|首页|主页|设为首页|加入收藏|进入{HAN}{{0,6}}(?:首页|主页|网站|官网|专题|频道|论坛|贴吧|直播间?|电子报|数字报|阅读|关怀版|微站)",
    r"网站地图|联系我们|关于我们|广告|advertisement|声明|天气预报:?|今天是|只有中文版|换一换|热门推荐|新闻推荐|图文直播间?",
    r"无障碍(?:浏览|阅读)?|长者(?:模式|版)|关怀版|(?:新闻|站内|热门|旧报全文|版式|全文)检?搜?索:?|(?:版式|旧报全文|全文)检索|搜\s?索:?",
    # signing in, apps, codes to scan
    r"登[录陆]|注册|立即(?:登录|注册)|忘记密码|客户端|下载(?:客户端|app)|app下载|打开(?:app)?",
    r"扫码(?:阅读|分享|关注)?|扫一扫|手机(?:看|阅读|版)(?:新闻)?|时刻新闻",
    # the pages of an issue
    r"[34<>]?上一[篇版期页条则][34]?|[34]?下一[篇版期页条则][34]?|阅读[上下]一篇|[前后]一[期版篇页]|往期(?:回顾|阅读|报纸)",
    r"创始人",  # the group of whoever posted
    r"版面导航|标题导航|[a-z]?\d{1,3}版(?:文章|标题|新闻)(?:列表|目录|导航)|本版标题导航|版面概览|版面目录|版面大图|本版新闻|本版导读|数字报首页|电子报阅读机|旧版(?:数据|电子报)|出版|pdf版?(?:下载)?",
    # the text itself
    r"(?:语音)?朗读|听(?:新闻|全文)|读报|听报|语音播报|展开(?:全文|阅读)?|收起|加载更多|查看更多|更多(?:相片|图片|视频|新闻)|了解更多|更多[>+]*|(?:热门|精彩|最新|推荐|相关|精华)(?:图文|帖子|主题|新帖)|全文复制",
    r"阅读全文|阅读原文|在小说阅读器(?:读本章|中沉浸阅读)|去阅读|全文|正文(?:内容|开始)?|(?:新闻|文章|信息|内容)?详情(?:描述|内容)?|详细内容|(?:文章|新闻|文本)内容|本文(?:重点|要点)|本期(?:要目|目录|导读):?|请?继续往下阅读[.…]*|总阅读|免费制作|更多内容|快讯|发布|©?原创|转载",
    r"点击(?:看|查看|加载|阅读)(?:更多|全文|原文|视频|大图|原图)|查看(?:网址|原文|原图|大图|详情)",
    # pictures, and text read from them
    r"图片|图集|高清|视频|(?:视频|努力|正在|拼命)?加载中[.…]*(?:,?请稍(?:后|候)[.…]*)?|\d{1,3}\s?[张幅]\s?(?:相片|图片|照片)|提取文字|编辑文字|图片转文字|全选|重新识别",
)
_WORD = re.compile("|".join(_CONTROLS))
"""The name of a control; a line that consists of such names is not text."""
ORDINARY_WORDS = frozenset((
    "大", "中", "小", "微信", "微博", "视频", "高清", "全文", "推荐", "海报", "图片", "赞", "转发", "qq",
    "t", "tt", "评论", "返回", "留言", "首页", "投稿", "主页", "发布", "展开", "快讯", "我要问", "举报",
    "打印", "收藏", "分享", "正文", "打开", "鲜花", "握手", "雷人", "路过", "鸡蛋", "沙发", "板凳", "地板",
))  # fmt: skip
"""Names that are also ordinary words; within running text they are not enough by themselves."""
CONTROL_SEPARATORS = re.compile(r"[\s|/\[\]()<>·:\-_+,~*】【┊←→↑↓◀▶◁▷○]+")
_LONGEST_RUN = 24
"""Characters of names of controls without spaces at most."""


@lru_cache(maxsize=4096)
def is_control(folded: str) -> bool:
    """Whether a folded text consists of names of controls."""
    folded = folded.replace("e-mail", "email")
    if folded[:1].isalpha() and not _WORD.match(folded):
        return False  # does not begin with a name
    if _WORD.fullmatch(folded):
        return True
    parts = CONTROL_SEPARATORS.split(folded)
    names = [name for name in parts if name and not name.isdecimal()]
    return bool(names) and all(_WORD.fullmatch(name) or _is_run(name) for name in names)


def _is_run(name: str) -> bool:
    """Whether `name` consists of names of controls without spaces between them (已收藏小字号)."""
    if len(name) > _LONGEST_RUN:
        return False
    at = 0
    while at < len(name):
        if not _WORD.match(name, at):
            return False
        size = next(
            (size for size in range(len(name) - at, 1, -1) if _WORD.fullmatch(name, at, at + size)), 0
        )
        if not size:
            return False
        at += size
    return True


PICTURE_PLACEHOLDER = re.compile(
    rf"[\[(]?(?:图片|配图|文章插图|本文插图)[\])]?:?|\[资料图\]|打开{HAN}{{2,6}}\s?查看(?:精彩|更多|高清)?(?:图片|大图|视频)"
)
"""What stands for a picture where a page was copied as text, in folded text."""
_REQUEST = re.compile(
    r"扫一扫|扫码|二维码|登[录陆]|注册|a(?<!\wa)pp\b|客户端|公众号|视频号|在看|点[个击赞](?<!纷纷点.)|下载|分享|转发(?<!纷纷..)|收藏|举报|纠错|评论(?<!纷纷..)|跟[帖贴]|留言(?<!纷纷..)|浏览|上一[篇版期页条]|下一(?:[篇版期页条]|个(?!\w))"
    r"|返回|打印|关闭|推荐|热[点榜搜门]|热[新闻文]|排行|更多|查看|版权|转载|投稿|热线|报料|爆料|微信|微博|专题|检索|搜索|导航|首页|主页|往期|预览|网友(?!们|纷纷)|用户|隐私|备案|许可证|联系我们|关于我们|招聘|友情链接"
    r"|网站|链接|订阅|邮箱|手机看|一周(?=热|排行|点击|评论|人气|新闻|要闻)|头条|图集|标签|换一换|手机版|电脑版|无障碍|关怀|顶部|帐号|账号|密码|官方|发布于|发表于|首赞|阅读\s?[\d(]|相关|鼠标|键盘|验证码|为[你您](?=推荐|精选)|即时|翻页|图片直接|参与|精选|蓝字"
)


def count_requests(folded: str) -> int:
    """Number of words in a line about what one can do with the page (扫一扫在手机打开当前页), which reports rarely use.

    They are evidence about a short line outside of the running text, but not within it.
    """
    return len(_REQUEST.findall(folded))


def is_row_between_bars(folded: str) -> bool:
    """Whether a line is a row of names between bars, like a menu (国内|国际|专题|网事|福州)."""
    if len(folded) > _LONGEST_ROW:
        return False
    names = _BAR.split(folded) if _BAR.search(folded) else ()
    return (
        len(names) >= _LEAST_NAMES
        and sum(len(name.strip()) <= _LONGEST_NAME for name in names) * 5 >= len(names) * 4
    )


_LONGEST_ROW = 400
"""Characters of a row at most."""
_BAR = re.compile(r"[|┊│]")
_LEAST_NAMES = 5
"""Names of a row at least."""
_LONGEST_NAME = 12
"""Characters of a name at most; four names of five must be as short."""
