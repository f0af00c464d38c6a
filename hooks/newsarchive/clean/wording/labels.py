"""The labels of small print (来源, 责任编辑, 总策划 …) with what they introduce."""

import re

from newsarchive.clean.patterns import HAN
from newsarchive.model.article import BlockKind

_FACTS = "(?:本文|原文)?转自|(?:(?<=\\| )|^)来自(?=\\s?:)|转载自|摘自|(?:本文|稿件|信息|文章|新闻|内容|资料|当前)?来\\s?源(?:于)?|(?:当前)?报纸名称|报名|刊名|稿源|(?:文章|本文|信息)?出处|(?:发布|发表|发稿|更新|最后更新|最近更新|修改|编辑|上传|刊发|发刊|建立|创建|刊登|出版)(?:时间|日期)|最后更新|最近更新|出版日期|出版时间|时间|日期|发布于|更新于|刊发于|编辑于|发布|更新|出版|版次|版面|版名|当前版"
_MODIFIERS = "总|系列报道|本篇|专题|电脑|本期|本版|本报|执行|责任|值班|一审|二审|三审|美术|视频|图片|文字|视觉|版式|栏目|项目|联合|新媒体|网页|网络|副|首席|见习|实习|资深|电子"
EDITING_ROLES = r"编\s?辑|责\s?编|美\s?编|校\s?对|校读|校检|责校|校审|审校|审读|文检|编审|编校|版式|组版|排版|制图|审\s?核|审签|签发|监\s?[制审]|[初复终一二三]审|[初复终]校"
"""The roles of those who edit a report, check it and lay it out, as a part of patterns."""
_EDITORS = (
    f"{EDITING_ROLES}|策划|统筹|选稿|荐稿|编发|版面|出品人|出品|制片人|制片|摄像|剪辑|后期|脚本|导演|编导"
    "|制作|文案|文稿|作者|摄影|设计|海报|主编|编委|主任|总编辑|总编|播音|配音|主播|整合|视觉|素材来源|视频|监审|顾问|指导"
)
_OTHERS = "点阅(?:率|次数|数)?|(?:阅读|点击|访问)次数|(?:新闻|报料|爆料|读者|服务)?(?:电话|热线)|传真|邮编|邮箱|电子邮箱|电子信箱|信箱|e-?mail|qq|微信号?|浏览次数|浏览量|浏览|阅读量|阅读|点击量|点击数|点击率|点击|访问量|人气|杂志分类|字体|字号|分享|评论|打印|收藏"
_BYLINES = f"(?:(?<!{HAN})(?:文章|本文|新闻|信息|稿件))?作者|供稿|文稿|撰文|撰稿|文字?|文图|文/图|图文|图/文|图片|摄影|(?:本报|见习|实习|特约|首席)*(?:记者|通讯员)"

_COLON = r"\s?[:：]\s?"
"""The colon behind a label, folded or as printed, perhaps with spaces."""
FACT_LABEL = re.compile(rf"(?:{_FACTS}){_COLON}")
EDITOR_LABEL = re.compile(rf"(?:(?:{_EDITORS})|(?:{_MODIFIERS})(?!{_COLON})){{1,10}}{_COLON}")
"""Some words are both a role and its modifier (版式), so that a role within an unbounded row could be read in too many ways."""
OTHER_LABEL = re.compile(rf"(?:{_OTHERS}){_COLON}")
BYLINE_LABEL = re.compile(rf"(?:{_BYLINES}){_COLON}")
EDITOR_WITHOUT_COLON = re.compile(
    r"(?:责任编辑|美术编辑|版式编辑|视觉编辑|值班编辑|图片编辑|责任校对|本版编辑|本版责编|责编|美编|校对|校检|责校|组版|版式设计|版式|实习编辑|值班编委|值班主任)"
    r"(?:\s?[:：/|]\s?|\s+)"
)
"""Labels of editors that may also stand without a colon."""
BARRED_LABEL = re.compile(
    rf"(?P<label>来源|稿源|素材来源|文图?|图文?|(?:责任|执行|值班|美术|总)?(?:{EDITING_ROLES}|主编)|记者|通讯员|作者|撰文|撰稿|供稿|摄影|供图|统筹|策划|制作|剪辑|出品|播音)"
    r"\s?\|\s?(?P<value>[^|:,.!?]{2,30})"
)
"""A label and its value, separated by a bar."""
PRODUCER_LINE = re.compile(r"(?:[^,.!?;:]{4,40})?(?:联合)?(?:出品|制作|摄制|策划)")
"""A line below a text that says who produced it for a site or channel."""
SMALL_PRINT: tuple[tuple[re.Pattern[str], BlockKind | None], ...] = (
    (FACT_LABEL, BlockKind.DATELINE),
    (OTHER_LABEL, None),
    (EDITOR_WITHOUT_COLON, BlockKind.EDITORS),
    (BYLINE_LABEL, BlockKind.BYLINE),
    (EDITOR_LABEL, BlockKind.EDITORS),
)
"""What each label introduces, in the order in which they are tried; None stands for no part of the article."""
_LABEL = re.compile(
    "|".join(f"(?P<n{number}>{label.pattern})" for number, (label, _) in enumerate(SMALL_PRINT))
)


def label_at(folded: str, position: int) -> tuple[int, BlockKind | None] | None:
    """The end of the label at `position`, and what it introduces; None where no label of `SMALL_PRINT` stands."""
    found = _LABEL.match(folded, position)
    return (found.end(), SMALL_PRINT[int(str(found.lastgroup)[1:])][1]) if found else None


SUMMARY_LABELS = r"核心(?:提示|阅读)|(?:新闻|内容|本文|文章|正文|论文)?(?:摘\s*要|提要)|(?:新闻|内容|本文|阅读)提示|导读|导语"
"""Labels of summaries, as a part of patterns."""
LEAD_LABEL = re.compile(
    rf"[\[(]?(?:编者按|编者的话|开栏的?话|{SUMMARY_LABELS}|摘\s*要提示)(?:\]|[)]?(?:[:\s|]|$))"
)
"""The label of a lead, a summary or an editors' note."""
COUNTER = re.compile(r"(?:阅读|浏览|点击|人气)(?:量|数|次数)?[\s:(]*[\d.]+万?次?\)?|扫描到手机")
"""A counter or control glued to the facts of an article."""
