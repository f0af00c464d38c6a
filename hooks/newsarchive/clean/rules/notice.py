"""Notices of a site about itself: copyright, licences, hotlines, where to send contributions."""

import re

from newsarchive.clean.page import Page, Verdict

_LONGEST = 240
_FAR = 40
_NOTICE = re.compile(
    r"(?:copyright|©|\(c\)|版权所有|版权声明|免责声明|(?:特别)?声明:|转载请(?:注明|标注)|未经.{0,16}(?:授权|许可|允许).{0,30}(?:转载|使用|复制|镜像)"
    r"|本网站所刊载|凡本网注明|[^,。]{0,12}icp[备证]|.{0,4}公网安备|(?:互联网新闻信息服务)?许可证(?:编号|号)|违法和不良信息举报|主管单位:|主办单位:.{0,30}(?:承办|协办|技术支持)"
    r"|(?:投稿|来稿|供稿|联系|电子)?(?:邮箱|信箱|e-?mail):?\s?[\w.\-]{1,40}@|(?:新闻|报料|爆料|投稿|广告|发行|订报|订阅|读者|服务|编辑部|采编|监督)(?:热线|电话)[::\s]"
    r"|(?:欢迎关注|关注我们|更多精彩).{0,40}$)"
)


def notice(page: Page, index: int) -> Verdict | None:
    """Leaves out a notice of the site about itself, above or below the running text."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST or not _NOTICE.match(folded.lstrip("([* ")) or _is_within(page, index):
        return None
    return page.whole(index, None, "notice", "A notice of the site about itself.")


def _is_within(page: Page, index: int) -> bool:
    """Whether running text that is no such notice still follows, and some went before."""
    if page.zone(index) == "head":
        return False
    later = page.lines[index + 1 : min(page.last_prose, index + _FAR) + 1]
    return any(
        not _NOTICE.match(line.folded[:_LONGEST].lstrip("([* ")) and "." in line.folded for line in later
    )
