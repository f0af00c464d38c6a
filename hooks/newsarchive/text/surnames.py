"""Chinese surnames, by which personal names are recognised."""

COMMONEST = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    "严"
)
"""The hundred or so most common, by the census sample of Yuan Yida and Du Ruofu (1987), without 肖 for 萧."""
_RARER = (
    "庞樊兰殷施陶洪翟安颜倪牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹"
    "关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜"
    "吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦"
    "迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保"
    "和蔺云敬肖付代闫邝麦逄区招农仝么权师卿尚危由佘从璩贝班满皮鲜雍丛朴占闻阚宿厉帅居阿热买努吾尔信粟"
    "续幸昌郄奉赫利隆凡呼延苍逯储巢敏麻亓綦缪鹿矫訾亢茹旷寇阙晁蒯隗荣楼贡隽容昂漆冶泮郐勾弓"
)
_OLD = "税狄骆昝裘贲钮嵇荀芮羿汲邴宓郗钭戎韶蒲邰索莘郦郤扈郏宦暨殳蔚夔厍毋乜桓酆庹呙佴仉妫蹇刀禤雒揣郇冮眭佀濮庾束籍茅劳檀尧逄谯缑苌笪"
"""More of the Hundred Family Surnames (百家姓), without those that begin the names of places, and some of our day."""
SURNAMES = COMMONEST.union(_RARER, _OLD)
"""The common and the rarer ones, and first characters of names from other languages of China, folded (simplified)."""
RENDERING = frozenset(
    "阿巴白宝边布才朝措达旦道德登丹敦额尔嘎噶甘高戈格根古哈海和赫呼惠吉加贾江金觉卡克库拉兰朗勒力丽利林龙鲁罗洛吕"
    "玛麦曼毛梅蒙孟米莫木穆那娜纳尼努诺帕旗其奇齐且钦琴琼曲热仁日如萨赛桑色莎沙石斯苏索塔泰特铁图吐托娃旺乌西希锡"
    "夏雅亚杨央音依伊益永尤玉云扎札泽则珍珠卓子呷惹牛莲多杰次顿增松平坚赞朋毕德措丹旦当堆多尕贡桂吉金拉勒堂旺先央曲顿智华藏增次多杰加保赤列姆确阿益"
)
"""Characters with which names from Mongolian, Tibetan, Yi, Uyghur and the like are mostly written in Chinese."""
DOUBLE_SURNAMES = frozenset(
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 长孙 宇文 端木 独孤 南宫 申屠 澹台 轩辕 呼延 淳于".split()  # noqa: SIM905  # a list of words is read as one
)
"""Surnames of two characters, in folded form."""
