"""The words of captions that only tell of a scene: who does something, and where (民警在船上听取双方意见)."""

import re

from newsarchive.clean.patterns import HAN

ABSTRACT = r"(?!身边|心中|行动|一线|基层|实践|实战|[群民百][众姓心])"
"""What may stand where a scene has its place, and is none."""
ACTORS = (
    "民警|交警|辅警|员警|警员|法警|干警|官兵|消防员|救援人员|执法员|法官(?!员)|检察官|律师|调解员|网格员|劝导员|护林员|志愿者|义警|队员|社工"
    "|工作人员|医护人员|居民|村民|群众|双方|两家人|大家|家属|学生|师生|孩子们|商户|司机|嫌疑人"
)
"""Who acts in a scene, as a part of patterns."""
SCENE_VERBS = "一起|一道|帮|帮助|护送|搜寻|查看|检查|清点|巡查|疏导|讲解|登上|踏|攀|展示|核对|登记|发放|张贴|安装|测量|转移|搀扶|劝阻"
_GROUPS = "警察|大队|支队|中队|派出所|警方|工作者|当事人|执法人员|管理员|老人"
"""Who acts in sentences besides; headings tell of them too."""
_DEEDS = "签订|签署|收起|起获|查获|听取|解救|走访|调解|宣传|清理|观看|参观|体验|介绍|讲述"
SCENE_PREDICATE = rf"{ABSTRACT}(?!哪|什么|谁)\w{{3,22}}"


def _scene(actors: str, verbs: str) -> re.Pattern[str]:
    """A line without clauses that says what somebody of `actors` does, with one of `verbs` or a preposition."""
    return re.compile(
        rf"(?:\[图\]\s?)?(?:\d{{1,2}}月\d{{1,2}}日,)?\w{{0,8}}?(?:{actors})(?:们|代表)?(?:{HAN}{{2,3}})??"
        rf"(?:正?在|正|与|和|同|为|给|向|对|用|将|把|陪|{verbs}){SCENE_PREDICATE}[.]?"
    )


SCENE = _scene(ACTORS, SCENE_VERBS)
SCENE_WITH_PLACE = re.compile(
    rf"[\w\"]{{0,8}}?(?:{ACTORS})(?:们)?正?在{ABSTRACT}[\w\"]{{2,8}}(?:内|里|上|旁|前|中|边|下|社区|小区|路口|街头|学校|市场|广场|时段)"
    rf"{ABSTRACT}\w{{4,16}}"
)
"""A scene whose place is named as well, so that it is surely of a picture."""
SCENE_SENTENCE = _scene(f"{ACTORS}|{_GROUPS}", f"{SCENE_VERBS}|{_DEEDS}")
"""A sentence without clauses of the same kind."""
ANYBODY_AT_PLACE = re.compile(
    rf"(?!我|你|他|她|它|这|那|昨|今|现|目前|记者|如今|每|当|曾|仍|常|就|都|正在){HAN}{{2,8}}?正?在"
    rf"{HAN}{{1,8}}(?:上|里|内|前|旁|边|口|现场|广场|车站|校园|社区|小区){HAN}{{2,14}}[.]"
)
"""A sentence that says who does something at a place, whoever it is (寨老在台上唱劝和歌。)."""
