"""Shapes of expressions: number formulas, names by their last word, amounts, speech, persons' titles, descriptions."""

import re

_NUMBERS = "一二三四五六七八九十两双百千万"

_PART = rf"[^\W\d{_NUMBERS}]{{1,3}}"

_FORMULA = re.compile(
    rf"[{_NUMBERS}][个大类项种级条]?{_PART}(?:、?[{_NUMBERS}]{_PART})+"  # 三高四新, 一村一辅警
    rf"|[{_NUMBERS}][个大类项级][^\W\d{_NUMBERS}]{{2,4}}"  # 五个不发生, 八类案件
    rf"|[{_NUMBERS}][所区队网][^\W\d{_NUMBERS}]{{2}}"  # 三所联动
)

_AMOUNT = re.compile(
    rf"(?:第|近|逾|约|达)?[\d{_NUMBERS}零〇几余多半]+[个名人次起件亿元年月日天岁时分秒条部家户村届场位组台辆种点间层批"
    r"倍成轮句章卷万县市省区余多吨米里斤亩度线季期步幅封支只头](?:.{0,2})?"
    rf"|[\d{_NUMBERS}]+"
)

_SPEECH = re.compile(
    r"[我你他她它吗呢吧啊咱们啦哪谁]|怎么|什么|不要|不能|不会|不是|就是|已经|没有|这|那|请|谢|应该|可以|因为|如果"
)

HEADS: tuple[str, ...] = (
    "警务", "机制", "工程", "行动", "模式", "体系", "平台", "中心", "治理", "制度", "战略", "经验", "工作法", "计划", "系统",
    "专班", "委员会", "联盟", "条例", "小组", "指挥部", "机关", "监督", "责任制", "责任区", "斗争", "战役", "攻坚战", "整治",
    "试点", "示范区", "示范点", "强制措施", "处罚", "一体化", "现代化", "规范化", "网格化", "网格", "小区", "工作站", "服务站",
    "工作室", "服务队", "派出所", "公安局", "公安厅", "公安部", "分局", "总局", "检察院", "法院", "检察官", "法官", "民警",
    "辅警", "警长", "警官", "干警", "义警", "巡警", "交警", "刑警", "特警", "支队", "大队", "中队", "总队",
    "嫌疑人", "拘留", "罪", "制", "岗", "员", "队", "室", "站", "所", "办", "屋", "码", "法", "权", "案", "组", "库", "厅",
)  # fmt: skip
"""Last words of names of schemes, bodies, posts, campaigns, systems and legal terms."""

_CLASSES = (
    "案件", "犯罪", "人员", "群众", "居民", "居民区", "成员", "领导", "单位", "部门", "设施", "设备", "措施", "情况", "问题", "工作", "活动", "材料",
    "目录", "事实", "损失", "证据", "事故", "现场", "地区", "场所", "地点", "条件", "环境", "方面", "作用", "能力", "水平", "力度",
    "发展", "改革", "服务", "任务", "要求", "原因", "结果", "成果", "内容", "信息", "记录", "费用", "资金", "车辆", "道路", "生活",
    "生产", "技术", "质量", "数量", "形势", "关系", "意识", "观念", "困难", "利益", "财产", "秩序", "政府", "社会", "城市", "企业",
)  # fmt: skip
"""Everyday words for a kind of thing, with which descriptions end more often than names (消防设施, 值班人员)."""

_ACTS = (
    "打击", "预防", "防范", "惩治", "查处", "办理", "侦破", "破获", "制止", "赔偿", "维护", "保护", "加强", "开展", "推进", "深化",
    "落实", "提高", "参加", "发生", "造成", "涉及", "涉嫌", "利用", "依法", "严格", "热情", "广大", "重大", "特大", "主要", "有关", "各族",
)  # fmt: skip
"""Everyday verbs and adjectives with which descriptions begin: 打击犯罪, 广大民警."""

_TITLES = re.compile(
    r"(?:局长|所长|队长|院长|书记|主任|同志|先生|女士|老师|教授|经理|部长|厅长|省长|市长|县长|总书记|主席|总统|总理|总)"
)


def is_formula(term: str) -> bool:
    """Whether it is a number formula, as many slogans are: 三高四新, 五个不发生."""
    return _FORMULA.fullmatch(term) is not None


def is_amount(term: str) -> bool:
    """Whether it is a count or a date: 三百余起, 二十届."""
    return _AMOUNT.fullmatch(term) is not None


def is_speech(quoted: str) -> bool:
    """Whether a quotation is something said, not a name."""
    return _SPEECH.search(quoted) is not None


def is_title(text: str) -> bool:
    """Whether it is a title that follows a person's name: 局长, 总书记."""
    return _TITLES.fullmatch(text) is not None


def is_described(term: str) -> bool:
    """Whether it describes something in everyday words, so that no reader would look it up: 赔偿损失, 消防设施."""
    return term not in HEADS and (
        term.startswith(_ACTS) or (term.endswith(_CLASSES) and len(head(term)) <= 1)
    )


def head(term: str) -> str:
    """The last word that makes it a name; empty where it has none, or consists of it."""
    return next((one for one in HEADS if term.endswith(one) and len(term) > len(one)), "")
