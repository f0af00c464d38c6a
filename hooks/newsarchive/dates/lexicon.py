"""The words of the grammar, as data: every table is read by `patterns.py` or `resolve.py` only."""

RELATIVE_YEARS = {
    "今年": 0, "本年": 0, "去年": -1, "前年": -2, "大前年": -3, "明年": 1, "来年": 1, "后年": 2,
}  # fmt: skip
"""Counted from the year of publication."""
STORY_YEARS = {"上年": -1, "同年": 0, "当年": 0, "次年": 1, "翌年": 1, "第二年": 1}
"""Counted from the year to which the story has moved."""

RELATIVE_MONTHS = {
    "本月": 0, "这个月": 0, "上个月": -1, "下月": 1, "下个月": 1,
}  # fmt: skip
STORY_MONTHS = {"上月": -1, "当月": 0, "同月": 0, "次月": 1}

RELATIVE_DAYS = {
    "今天": 0, "今日": 0, "今晨": 0, "今早": 0, "今晚": 0, "今夜": 0, "昨天": -1, "昨日": -1, "昨晨": -1,
    "昨晚": -1, "昨夜": -1, "前天": -2, "前日": -2, "前晚": -2, "明天": 1, "明日": 1, "明晨": 1, "明早": 1,
    "明晚": 1, "后天": 2,
}  # fmt: skip
"""Counted from the day of publication."""
STORY_DAYS = {
    "当天": 0, "当日": 0, "同日": 0, "同一天": 0, "此前一天": -1, "此前一日": -1, "当晚": 0, "当夜": 0, "次日": 1, "翌日": 1, "第二天": 1, "隔天": 1,
    "次晨": 1, "前一天": -1, "前一日": -1, "后一天": 1, "前一晚": -1,
}  # fmt: skip
"""Counted from the day to which the story has moved."""

RELATIVE_WEEKS = {
    "本周": 0,
    "这周": 0,
    "上周": -1,
    "上个星期": -1,
    "上星期": -1,
    "下周": 1,
    "下星期": 1,
    "下个星期": 1,
}
WEEKDAYS = "一二三四五六日"

HALVES = {"上": (1, 6), "下": (7, 12)}
TENDAYS = {"上": "early", "中": "mid", "下": "late"}

EDGES = {"底": "end", "末": "end", "尾": "end", "终": "end", "初": "start", "中": "mid"}

DAY_PARTS = {
    "凌晨": "night", "清晨": "morning", "早晨": "morning", "早上": "morning", "上午": "morning", "中午": "noon",
    "正午": "noon", "午间": "noon", "下午": "afternoon", "午后": "afternoon", "傍晚": "evening", "晚上": "evening",
    "晚间": "evening", "夜间": "night", "夜里": "night", "夜晚": "night", "深夜": "night", "午夜": "night",
    "晨": "morning", "早": "morning", "晚": "evening", "夜": "night",
}  # fmt: skip
LATE_PARTS = frozenset(
    {
        "下午",
        "午后",
        "傍晚",
        "晚上",
        "晚间",
        "夜间",
        "夜里",
        "夜晚",
        "深夜",
        "午夜",
        "晚",
        "夜",
        "中午",
        "午间",
    }
)
"""Parts of the day in which an hour below twelve may be one of the second half."""

FESTIVALS = {
    "元旦": "元旦", "春节": "春节", "新春": "春节", "除夕": "除夕", "元宵": "元宵", "清明": "清明", "五一": "五一", '"五一"': "五一",
    "劳动节": "五一", "端午": "端午", "七夕": "七夕", "中秋": "中秋", "国庆": "国庆", "重阳": "重阳", "腊八": "腊八",
    "六一": "六一", '"六一"': "六一", "七一": "七一", '"七一"': "七一", "八一": "八一", '"八一"': "八一", "三八": "三八",
    '"三八"': "三八", "十一": "国庆", '"十一"': "国庆", "教师节": "教师节", "中秋国庆": "国庆", "国庆中秋": "国庆", "中秋&国庆": "国庆", "国庆&中秋": "国庆", "中秋节&国庆": "国庆", "国庆节&中秋": "国庆",
    "圣诞": "圣诞", "春运": "春运", "暑运": "暑运",
    "暑假": "暑期", "暑期": "暑期", "高考": "高考", "全国两会": "全国两会", '全国"两会"': "全国两会",
}  # fmt: skip
"""As printed (folded): the name by which the calendar knows it."""
DAY_FESTIVALS = frozenset(
    {"除夕", "元宵", "七夕", "重阳", "腊八", "六一", "七一", "八一", "三八", "教师节", "圣诞"}
)
"""Festivals of a single day, with no official range."""

UNITS = {
    "年": "Y", "个月": "M", "个多月": "M", "周": "W", "个星期": "W", "星期": "W", "个礼拜": "W", "天": "D", "昼夜": "D",
    "日": "D", "个小时": "H", "小时": "H", "个钟头": "H", "个多小时": "H", "分钟": "Mi", "秒": "S", "秒钟": "S", "个季度": "Q",
}  # fmt: skip

PERIODS = {
    "天": "P1D", "日": "P1D", "晚": "P1D", "夜": "P1D", "早": "P1D", "周": "P1W", "星期": "P1W", "个星期": "P1W", "月": "P1M",
    "个月": "P1M", "季度": "P3M", "季": "P3M", "半年": "P6M", "年": "P1Y", "年度": "P1Y", "小时": "PT1H", "个小时": "PT1H",
}  # fmt: skip
"""What 每 may stand before, and the period of recurrence."""
ADVERBS = {
    "天天": "P1D", "日复一日": "P1D", "逐日": "P1D", "逐月": "P1M", "逐年": "P1Y", "年年": "P1Y", "一年一度": "P1Y", "定期": None,
    "不定期": None, "历年": "P1Y",
}  # fmt: skip

NOW = ("截至目前", "截止目前", "到目前为止", "目前", "当前", "如今", "眼下", "现如今", "迄今为止", "迄今")
"""Vague, but standing at the publication date."""
VAGUE = (
    "近年来", "近些年来", "近几年来", "近些年", "近几年", "近年", "近日", "近期", "近来", "近段时间以来", "近期以来", "近段时间", "日前", "不久前",
    "前不久", "最近", "曾经", "此前", "早年", "连日来", "近日来", "长期以来", "一直以来", "有史以来", "历史上", "多年来", "几年来", "数年来",
    "长久以来", "前些年", "前几年", "前些天", "前几天", "前段时间", "过去", "以往", "当时", "那时", "不久", "随后", "今后", "未来", "将来",
    "前几日", "前些日子", "这些年", "这几年", "早些时候", "与此同时",
)  # fmt: skip
OCCASIONS = (
    "疫情", "汛期", "赛会", "赛事", "会议", "任职", "在校", "服刑", "活动", "防控", "战争", "大会", "两会", "寒假", "访问", "住院", "值班", "封控", "节日", "假日", "奥运会", "施工", "工作",
)  # fmt: skip
"""Before 期间: an occasion that no calendar dates."""
VAGUE_NOT_DATES = frozenset({"随后", "与此同时", "不久", "将来", "过去", "最近"})
"""Words that are listed to stop shorter ones from matching, but say no time by themselves."""
