"""Composes newspaper pages with their keys: texts as they are found, of parts whose roles are known.

Paragraphs come from the caller or from `SENTENCES`; what stands around them (path, controls, small print,
captions, cuts, running heads) is drawn by a seed. Names are put together at random.
"""

from collections.abc import Callable, Sequence
from random import Random

from clean.annotated import Key

SENTENCES = (
    "近日，派出所民警走进社区，向居民讲解防范电信网络诈骗的常识。", "据了解，辖区内共有老旧小区14个，常住人口2.3万余人。",
    "“有了警务室，我们心里踏实多了。”居民刘女士说。", "今年以来，该所共化解矛盾纠纷186起，调解成功率达97.5%。",
    "社区网格员每天早晚各巡查一次，发现隐患及时上报，确保小事不出网格、大事不出社区。", "记者在现场看到，楼道里的杂物已经清理干净。",
    "为了让老人放心，民警把联系电话贴到了每户门口，24小时有人接听。", "下一步，分局将继续深化警务机制改革，推动警力下沉。",
    "3月12日上午9:30，市公安局召开新闻发布会，通报有关情况。", "经过连续三天的蹲守，民警将犯罪嫌疑人张某抓获，追回被盗电动车11辆。",
    "“过去遇到事情不知道找谁，现在打个电话就有人来。”村民老陈告诉记者。", "园区企业负责人表示，项目警官上门服务，解决了不少难题。",
    "全市累计投入警力1.2万人次，出动巡逻车辆3600余台次，守护节日平安。", "街道党工委书记介绍，矛盾调解中心去年10月挂牌成立，由退休法官、律师和老党员轮流值班。",
    "夜幕降临，夜市上人头攒动，巡逻队员不时提醒市民看管好随身物品。", "在他的带动下，越来越多的居民加入了志愿者队伍。",
    "这个社区曾经是出了名的“问题小区”，停车难、噪音扰民、邻里纠纷不断，居民意见很大。", "通过安装智能门禁和高清探头，入室盗窃案件同比下降46%。",
)  # fmt: skip
HEADINGS = (
    "织密防控网 守护万家灯火", "小网格里的大治理", "矛盾化解在家门口", "科技赋能强支撑", "“警务室搬到了小区里”", "建强队伍 锻造铁军",
    "护企安商优环境", "从“等上门”到“走上去”", "群防群治聚合力", "把服务送到群众身边",
)  # fmt: skip
CAPTIONS = (
    "图为民警走访辖区商户。", "▲民警向老人讲解反诈知识。", "社区民警与居民交谈。本报记者 张帆 摄", "巡逻队员夜间巡逻。通讯员 李明 供图", "图①：调解现场。",
)  # fmt: skip
TITLES = (
    "一通电话背后的平安故事", "老城区来了“新管家”", "城南派出所推行“一村一警”见实效", "小区装上“千里眼” 居民睡得更安稳",
    "用脚步丈量民情 用真心守护平安", "城北分局打掉一个盗窃电动车团伙",
)  # fmt: skip
_PAPERS = ("湘江日报", "南岸晚报", "城市法治报", "江城新闻网")
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华建国志文海波"
_WIDTH = 24
Lines = list[tuple[str, str]]
"""Marks as in `annotated.py`, and lines; the mark is empty for a blank line."""


def compose(seed: int, paragraphs: Sequence[str] = ()) -> Key:
    """One page with its key; `paragraphs` are its text, else sentences drawn by `seed`."""
    fields, lines = composed_lines(seed, paragraphs)
    key = Key(f"composed-{seed}", fields=fields)
    for mark, line in lines:
        key.add(mark, line)
    return key


def composed_lines(seed: int, paragraphs: Sequence[str] = ()) -> tuple[dict[str, str], Lines]:
    """The fields of one page, and its lines with their marks."""
    draw = Random(seed)
    drawn = ("".join(draw.sample(SENTENCES, draw.randint(2, 4))) for _ in range(draw.randint(4, 8)))
    given = list(paragraphs or dict.fromkeys(drawn))
    fields: dict[str, str] = {}
    head = _head(draw, fields)
    body = _body(draw, given)
    tail = _tail(draw)
    return fields, draw.choice(LAYOUTS)(draw, head, body, tail)


def _name(draw: Random) -> str:
    return draw.choice(_SURNAMES) + "".join(draw.sample(_GIVEN, draw.randint(1, 2)))


def _head(draw: Random, fields: dict[str, str]) -> Lines:
    paper, title = draw.choice(_PAPERS), draw.choice(TITLES)
    year, month, day = draw.randint(2010, 2024), draw.randint(1, 12), draw.randint(1, 28)
    reporter, writer = _name(draw), _name(draw)
    fields |= {"title": title, "date": f"{year}-{month:02d}-{day:02d}", "pub": paper}
    path: Lines = draw.choice(
        [[], [("X", "首页 > 新闻 > 社会 > 正文")], [("X", f"您当前的位置：{paper} >> 法治 >> 平安建设")],
         [("X", "新闻 要闻 体育 财经 评论"), ("X", "当前位置：首页>本地")],
         [("X", "新闻"), ("X", "体育"), ("X", "房产"), ("X", "下载客户端"), ("X", "我们已更新隐私政策，继续浏览即表示同意。"), ("X", "首页 > 法治")],
         [("X", "登录"), ("X", "注册"), ("X", "5.6万文章 3.2亿总阅读"), ("X", "复制链接"), ("X", "微信分享")], [("X", f"第A0{draw.randint(2, 9)}版：要闻"), ("X", "上一版  下一版"), ("X", "上一篇  下一篇")]]
    )  # fmt: skip
    if path and path[0][1].startswith("第A"):
        path[0] = ("N", path[0][1])
    small: Lines = draw.choice(
        [[("D", f"{year}-{month:02d}-{day:02d} 10:2{draw.randint(0, 9)}:15 来源：{paper}"), ("X", "【字体：大 中 小】")],
         [("D", f"来源：{paper}　时间：{year}年{month:02d}月{day:02d}日")], [("D", f"{year}年{month}月{day}日 星期三 {paper}")],
         [("D", f"发布时间：{year}/{month:02d}/{day:02d}　来源：{paper}　浏览次数：1{draw.randint(100, 999)}次")],
         [("D", f"{paper} {year}-{month:02d}-{day:02d} 08:30"), ("X", "分享到："), ("X", "微信 微博 QQ空间")],
         [("D", f"{year}-{month:02d}-{day:02d} 10:22:41 [来源：{paper}]"), ("X", "小字号"), ("X", "1 / 1")]]
    )  # fmt: skip
    by = draw.choice(
        [
            f"本报记者 {reporter} 通讯员 {writer}",
            f"记者{reporter} 通讯员{writer}",
            f"□ 本报记者 {reporter} 通讯员 {writer}",
            "",
        ]
    )
    if by:
        house = "本报" if "本报" in by else ""
        fields["by"] = f"记者/{reporter}/{house};通讯员/{writer}/"
    kicker = draw.choice(["", "", "新时代“枫桥经验”在基层·系列报道之三"])
    return [*path, *([("K", kicker)] if kicker else []), ("T", title), *small, *([("Y", by)] if by else [])]


def _body(draw: Random, paragraphs: Sequence[str]) -> Lines:
    lines: Lines = []
    headings = draw.sample(HEADINGS, len(HEADINGS)) if draw.random() < 0.6 else []
    captions = draw.sample(CAPTIONS, len(CAPTIONS))
    for number, text in enumerate(paragraphs):
        if number and number % 2 == 0 and headings:
            lines.append(("H", headings.pop()))
        lines.append(("P", text))
        if draw.random() < 0.12:
            lines.append(("C", captions.pop()) if captions else ("P", "民警表示，今后还会常来。"))
    return lines


def _tail(draw: Random) -> Lines:
    editor = _name(draw)
    return draw.choice(
        [[], [("E", f"责任编辑：{editor}"), ("X", "打印 关闭")], [("E", f"（责编：{editor}、{_name(draw)}）"), ("X", "分享让更多人看到"), ("X", "返回顶部")],
         [("E", f"编辑：{editor}"), ("X", "上一篇：民警雨夜救助走失老人"), ("X", "下一篇：社区开展消防演练"), ("X", "相关新闻"), ("X", "市公安局部署夏季治安行动")],
         [("X", "版权声明：本网站所刊载信息，未经授权禁止转载。"), ("X", "湘ICP备12345678号")],
         [("E", f"编辑丨{editor}"), ("E", f"审核丨{_name(draw)}"), ("X", "往期精彩回顾"), ("X", "社区开展消防演练"), ("X", "点个“在看”，你最好看"), ("X", "预览时标签不可点")],
         [("E", f"责任编辑：{editor}"), ("X", "平台声明：该文观点仅代表作者本人，平台仅提供信息存储空间服务。"), ("X", "阅读 (2103)"), ("X", "我来说两句"), ("X", "热门跟贴"), ("X", "民警雨夜救助走失老人")]]
    )  # fmt: skip


def _spaced(_draw: Random, head: Lines, body: Lines, tail: Lines) -> Lines:
    return [item for line in (*head, *body, *tail) for item in (line, ("", ""))]


def _tight(_draw: Random, head: Lines, body: Lines, tail: Lines) -> Lines:
    return [*head, *body, *tail]


def _indented(_draw: Random, head: Lines, body: Lines, tail: Lines) -> Lines:
    return [*head, *((mark, "　　" + line if mark == "P" else line) for mark, line in body), *tail]


def _cut(draw: Random, head: Lines, body: Lines, tail: Lines) -> Lines:
    """Paragraphs cut by columns, at times with a picture's caption in the cut."""
    captions = draw.sample(CAPTIONS, len(CAPTIONS))
    lines: Lines = []
    for mark, line in body:
        if mark == "P" and len(line) > 60 and draw.random() < 0.5:
            at = draw.randint(20, len(line) - 12)
            while line[at - 1] in "。！？；”）…，、：“（" or line[at] in "“”，。、；：）":
                at += 1
                if at > len(line) - 5:
                    break
            if at <= len(line) - 5:
                lines += [("P", line[:at]), ("", "")]
                if captions and draw.random() < 0.4:
                    lines += [("", "")] * 3 + [("C", captions.pop()), ("", "")]
                lines += [("+", line[at:]), ("", "")]
                continue
        lines += [(mark, line), ("", "")]
    return [*_spaced(draw, head, [], []), *lines, *_spaced(draw, tail, [], [])]


def _wrapped(_draw: Random, head: Lines, body: Lines, tail: Lines) -> Lines:
    """Lines broken at a column's width, paragraphs indented, as a text layer of a PDF has them."""
    lines: Lines = list(head)
    for mark, line in body:
        pieces = ["　　" + line] if mark == "P" else []
        while pieces and len(pieces[-1]) > _WIDTH:
            pieces[-1:] = [pieces[-1][:_WIDTH], pieces[-1][_WIDTH:]]
        lines += [("P" if number == 0 else "+", piece) for number, piece in enumerate(pieces)] or [
            (mark, line)
        ]
    return [*lines, *tail]


def _paged(draw: Random, head: Lines, body: Lines, tail: Lines) -> Lines:
    """The same with a running head and a page number every so many lines."""
    lines = _wrapped(draw, head, body, [])
    paged: Lines = []
    for number, line in enumerate(lines):
        if (
            number >= len(head) + 6
            and number % 18 == 0
            and line[0] == "+"
            and lines[number - 1][1][-1] not in "。！？”"
        ):
            paged += [("X", f"- {number // 18} -"), ("X", "平安建设专刊")]
        paged.append(line)
    return [*paged, *tail]


LAYOUTS: tuple[Callable[[Random, Lines, Lines, Lines], Lines], ...] = (
    _spaced,
    _tight,
    _indented,
    _cut,
    _wrapped,
    _paged,
)
