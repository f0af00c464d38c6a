"""Words that may refer to a private person: victims, minors, residents, people under a masked name.

The patterns point to passages and decide nothing. Officials and journalists are not looked for.
"""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span

Finding = tuple[Span, str]

_SURNAME = (
    "(?:欧阳|上官|司马|诸葛|皇甫|夏侯|尉迟|令狐|慕容|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
    "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰"
    "殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席"
    "卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边穆宫桑戚井巩聂宗蔚])"
)
_PRIVATE = (
    "受害人|被害人|受害者|被害者|遇害者|遇难者|死者|伤者|患者|病人|报警人|报案人|举报人|失主|事主|当事人|失踪者|走失者|居民|村民|市民|业主|租户|租客|住户"
    "|房东|老人|老汉|大爷|大妈|大娘|奶奶|爷爷|阿婆|孤儿|学生|小学生|中学生|大学生|女生|男生|女孩|男孩|少年|少女|儿童|孩子|其子|其女|儿子|女儿|丈夫|妻子|母亲|父亲"
    "|低保户|贫困户|五保户|残疾人|精神病人|刑满释放人员|社区矫正对象|吸毒人员|店主|摊主|老板|商户|司机|乘客|租房客|务工人员|员工|工人|网友|群众"
)
_AFTER = r"(?=[,.、:;!?()\"'<>《》\s]|说|表示|告诉|介绍|称|在|的|被|因|从|与|和|向|是|家|报警|来到|激动|感激|回忆|把|将|对|等|年|今年|竖|拉着|$)"
_NOT_NAMES = (
    "路线|安全|安心|安置|安居|安装|高度|高兴|高龄|方便|方面|常常|常见|时常|时间|时候|时代|时期|时光|文明|文化|万余|万人|向民|向派|成为|成功|关心|关注|强烈|温暖|金额|金钱|解决|包括|路过|房屋|马上"
    "|江边|车辆|左右|景区|任何|段时|余人|余名|于是|于今|平安|何时|何况|江苏|江西|石家|武汉|宁波|安徽|华夏|边走|田间|白天|黄金|毕业|游客|曲折|钱财|钱款|从事|查询|卫生|柏油|强奸|严重|严格|许多|管理|谢谢|辛苦|舒适|顾虑|康复"
)
_GIVEN = r"[\u4e00-\u9fff]{1,2}?"
_NAMED = re.compile(
    rf"(?:{_PRIVATE})(?:人)?[:、]?(?:\(?\d{{1,3}}岁\)?,?)?(?P<name>(?!{_NOT_NAMES}){_SURNAME}{_GIVEN}){_AFTER}"
)
_COURTESY = re.compile(
    rf"(?P<name>(?<![\u4e00-\u9fff]){_SURNAME}|(?<=[,.、:;!?()\"的和与被对向给找帮让叫助到是户民])(?!{_NOT_NAMES}){_SURNAME})"
    r"(?:女士|先生|阿姨|大爷|大妈|大娘|奶奶|爷爷|阿婆|阿公|婆婆|大姐|大哥|老汉|老人|老伯|大叔|大婶|大嫂|同学|小姐|某某?(?![些种个一日时年人]))"
)
_MASKED = re.compile(
    rf"(?:[小阿老大][\u4e00-\u9fff]{{1,2}}|{_SURNAME}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2}})\([^()]{{0,4}}化名[^()]{{0,4}}\)"
    rf"|[^\W\da-z到在商括某有由与和或为了从向对被把将给让叫是以等及于内外上下中的]某(?:某|[\u4e00-\u9fff](?=[,.、()\s]))?(?![些种个一日时年人])|某某(?![些种个一日时年人])|{_SURNAME}(?:×|\*|○){{1,2}}"
)
_VICTIM = re.compile(
    r"受害人|被害人|受害者|遇害|未成年人|女童|男童|幼童|幼女|婴儿|(?<!\d)(?:1[0-7]|\d)岁(?:的)?(?:女孩|男孩|小孩|孩子|少年|少女|学生|女儿|儿子)"
)
_HOME = re.compile(
    r"(?:家住|现住|住址[:为]?|居住(?:在|于)|租住(?:在|于)?|户籍地?[:为]?|住在)[^,.;!?\n]{3,30}|[\u4e00-\u9fff]{2,8}(?:路|街|巷|弄|村|组)\d{1,5}号|\d{1,5}(?:栋|幢|单元|号楼)\d{1,5}(?:室|房|号)"
)
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("address", _HOME),
    ("person under a false or masked name", _MASKED),
    ("name of a private person", _NAMED),
    ("private person by courtesy title", _COURTESY),
    ("victim or minor", _VICTIM),
)


def people(folded: str) -> Iterator[Finding]:
    """Addresses and persons in a folded text, each with what it is; for a private person the name alone."""
    for why, pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            yield Span(*match.span("name" if pattern is _NAMED else 0)), why
