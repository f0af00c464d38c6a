"""English for terms of the Chinese press: genres of articles, and roles in bylines."""

GENRES = {
    "消息": "news report", "简讯": "brief news", "通讯": "feature", "工作通讯": "report on work", "人物通讯": "profile",
    "特别报道": "special report", "深度报道": "in-depth report", "调查报道": "investigation", "专题报道": "special report",
    "特写": "close-up", "专访": "interview", "访谈": "interview", "综述": "survey", "评论": "commentary", "社论": "editorial",
    "时评": "commentary", "述评": "news analysis", "来信": "letter", "公告": "notice", "图片报道": "picture story",
}  # fmt: skip

ROLES = {
    "记者": "reporter", "本报记者": "staff reporter", "见习记者": "trainee reporter", "实习记者": "trainee reporter",
    "首席记者": "chief reporter", "特约记者": "contributing reporter", "全媒体记者": "reporter", "通讯员": "correspondent",
    "特约通讯员": "contributing correspondent", "实习生": "intern", "作者": "author", "编辑": "editor",
    "责任编辑": "responsible editor", "责编": "responsible editor", "校对": "proofreader", "摄影": "photographs",
    "图": "pictures", "供图": "pictures", "文": "text", "撰文": "text", "审核": "approved by", "监制": "supervised by",
}  # fmt: skip
"""A 通讯员 is not on the paper's staff, but writes to it from an organisation."""
