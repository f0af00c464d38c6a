"""The grammar: one regular expression for each kind of expression, over compacted text.

`POINT` reads the parts of a single date from the largest to the smallest unit, all of them optional; a range is two
points with a connector. In compacted text `;` is a full stop and `&` the list comma 、. Look-aheads here exclude
longer words; what depends on several parts at once is decided in the package `guards`.
"""

import re
from collections.abc import Iterable

from newsarchive.dates import lexicon
from newsarchive.dates.numerals import NUMBER, UP_TO_12, UP_TO_24, UP_TO_31, UP_TO_59


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


_TO = r"(?:-{1,2}|~|至|到)"
_AND = "[&和与及或]"
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|[一二][〇零○o0一二三四五六七八九]{3})"

_ISO = r"(?P<iso>(?:19|20)[0-9]{2}([-/.])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12][0-9]|0?[1-9])(?![0-9.]))"
_TERM = rf"""(?P<term_from>(?:19|20)[0-9]{{2}})(?:年?(?:{_TO}|/)(?P<term_to>(?:19|20)?[0-9]{{2}}))?年?(?P<term>学年度?|赛季|雪季|财年)"""
_DECADE = r"(?:[1-9]0(?:&[2-9]0)?|[一二三四五六七八九]十|[二三四五六七八][三四五六七八九]十)"
_SPOKEN_YEAR = "(?<![0-9〇零一二三四五六七八九十百千第近约逾])(?!七八|八九)[七八九][〇零一二三四五六七八九](?=年(?![多来间内后之以代]))"
"""九七年: two digits in Chinese name a year, but 七八年 is seven or eight years."""
_YEARS = rf"""(?:
    {_TERM}
  | (?P<year>{_YEAR})(?:(?P<years>[两三四五])?年(?!代|级|龄)(?:度|份)?|(?={_TO}(?:19|20)[0-9]{{2}}[两三四五]?年)|(?=(?:{_AND}(?:19|20)[0-9]{{2}})+[两三四五]?年)|(?=[上下]半年|第?[一二三四1-4]季度))
  | 公元(?P<bce>前)?(?P<era_year>[0-9]{{1,4}}|[〇零一二两三四五六七八九十百千]+)年(?!代|级) | 民国(?P<minguo>{UP_TO_31}|元)年
  | (?P<full_decade>1[89][0-9]0|20[0-9]0)年代(?P<full_decade_edge>初|末|中期|后期|初期|末期)?
  | '?(?P<short_year>0[0-9](?=年)|[789][0-9](?=年(?:底|初|末|{UP_TO_12}月|[上下]半年|获|任|被|考|入|毕业|调|当选))|[12][0-9](?=年{UP_TO_12}月)|{_SPOKEN_YEAR})年
  | (?P<rel_year>{_any([*lexicon.RELATIVE_YEARS, *lexicon.STORY_YEARS])})度?
  | (?:公元(?P<bce_century>前)?)?(?:(?P<century>[0-9]{{1,2}}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]|上一?个?|本|下一?个?)世纪)
    (?:(?P<decade>{_DECADE})年代)?(?P<century_edge>初|末|中叶|中期|后期|初期|末期)?
  | (?P<bare_decade>{_DECADE})年代(?P<decade_edge>初|末|中叶|中期|后期|初期|末期)?
  | "?(?P<plan>十[一二三四五]?|[一二三四五六七八九])五"?(?:(?P<plan_tail>期间|时期)|(?P<plan_edge>[初末]期)|(?=规划|计划|纲要|开局|收官|以来|末|初)|(?<="))
)"""
_DETERMINED = r"(?:这个|刚刚?过去的|即将到来的)"
_ZODIAC = "[鼠牛虎兔龙蛇马羊猴鸡狗猪]年"
_FESTIVAL = rf"""(?:
    (?P<deixis>{_DETERMINED})?(?:(?:农历)?{_ZODIAC}|农历)?(?P<festival>{_any(lexicon.FESTIVALS)})(?![月日号时点个届])(?:节(?![目能约省水]))?
    (?P<festival_tail>之夜|夜(?!间|景|市)|(?:小?长假|假期|黄金周|假日|季)?(?:期间|当天|当日|当晚|前后|首日|第[一二三四五六七八1-8]天|最后一天|(?<=[假期周日])前[2-7二两三四五六七]天|前夕|前(?![0-9半一二三四五六七八九十两几数])|后(?!续))?)
)"""
_LUNAR = rf"""(?:(?:农历|阴历)?(?:大年)?(?:(?P<lunar_month>[正冬腊]|(?<=农历){UP_TO_12}|(?<=阴历){UP_TO_12})月
    (?P<lunar_day>初[一二三四五六七八九]|初十|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)?
    |(?<=[至到~-])(?P<lunar_next>初[一二三四五六七八九]|初十|十[一二三四五六七八九](?![日号月时点年个天]))
    |(?P<new_year>(?<!大年)初[一二三四五六七八九十])(?=[,&至到~-]|当[天晚]|这天|[上下]午|早|晚|凌晨)
    |(?<=大年)(?P<new_year_day>初[一二三四五六七八九]|三十)))"""
_EDGE_GUARD = (
    "(?!年)(?:(?<=初)(?!中(?![国央方外共东美俄日韩欧英法德非印越])|[一二三级步心期次衷战始赛春夏秋冬])|(?<=末)(?![期端代])"
    "|(?<=底)(?![部气线层盘])|(?<=内)(?![部容涵地需陆务战蒙政阁])|(?<=[尾终])(?![期奖端]))"
)
_YEAR_PART = rf"""(?:
    {_FESTIVAL} | {_LUNAR} |
    (?P<half>[上下])半年(?:度(?!假|过))? | 第?(?P<quarter>[一二三四1-4])(?:&第?[二三23](?=&))?(?:(?:&第?|{_TO}第?)?(?P<quarter_to>[二三四2-4]))?季度(?P<quarter_edge>[初末底](?!级|步))? | (?P<first_quarter>首季) | [前头](?P<quarters>[两二三23])个?季度
  | (?<![提以目此之])[前头](?P<months>1[0-2]|[2-9]|十[一二]?|[两二三四五六七八九几])(?:个月|(?<!几)(?<!两)月(?![份底初末0-9上中下])) | (?P<season>[春夏秋冬])(?:[天季]|(?=[,;至])) | (?P<same>同期) | (?P<whole>全年)
  | 年(?P<own_edge>[底末尾终初内]){_EDGE_GUARD} | 岁(?P<old_edge>末) | (?P<edge>[底末初内]){_EDGE_GUARD} | 年(?P<middle>中)(?=[,;以])
)"""
_MONTHS = rf"""(?:
    (?:(?<![0-9个第])(?P<month>{UP_TO_12}|元)(?:月(?!花|天|亮|饼|球|嫂|龄|薪|租|供|均|刊|经|票|台|色|子|牙|革命)份?(?:当月)?|(?={_TO}{UP_TO_12}月)|(?=(?:{_AND}{UP_TO_12})+月))
      | (?P<rel_month>{_any([*lexicon.RELATIVE_MONTHS, *lexicon.STORY_MONTHS])}))
    (?:(?P<tenday>[上中下]{{1,2}})旬|(?P<month_edge>[底末初])(?!中|一|二|三|级|步|期|次))?
  | 月(?P<own_month_edge>[底末初])(?!一)
)"""
_OF = "(?:(?<=年)的(?=(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月|[春夏秋冬][天季]|[上下]半年|春节|中秋|国庆|元旦|端午|清明))"
"""去年的12月 is one date."""
_EDGE_DAY = "(?:(?<=[年月份])(?<!半年)(?<!个月)的?(?P<edge_day>第一天|头一天|首日|最后一天))"
_DAY = rf"""(?P<day>{UP_TO_31})(?:(?P<day_unit>日|号)(?:当[天日]|当(?=晚)|白天)?|(?P<days>[两三四][日天])|(?={_TO}{UP_TO_31}[日号])
  |(?=(?:{_AND}{UP_TO_31})+[两三四]?[日号天]))"""
_WEEKDAY = r"(?P<weekday>\(?(?:星期|周|礼拜)[一二三四五六日天](?:\))?)"
_REL_DAYS = rf"""(?P<rel_day>{_any([*lexicon.RELATIVE_DAYS, *lexicon.STORY_DAYS])})"""
_COUNTED = rf"""(?P<day_pair>{_any(lexicon.DAY_PAIRS)})|(?P<year_pair>{_any(lexicon.YEAR_PAIRS)})|(?P<rel_quarter>{_any(lexicon.RELATIVE_QUARTERS)})
  | (?P<season_pair>{_any(lexicon.SEASON_PAIRS)})|(?P<rel_season>{_any(lexicon.RELATIVE_SEASONS)})(?!季|天|节|风|运|晚|日)"""
_WEEKS = (
    rf"""(?P<rel_week>{_any(lexicon.RELATIVE_WEEKS)})(?:(?P<of_week>[一二三四五六日天])|(?P<weekend>末))?"""
)
_NOT_A_PART = "(?!(?<=晚)(?:会(?![见谈晤])|[些报餐宴饭年稻期于])|(?<=早)[报餐些稻期日已就在春夏秋冬]|(?<=夜)[市景校班以]|(?<=晨)[报练跑])"
_PART = rf"(?:(?P<part>{_any(lexicon.DAY_PARTS)}){_NOT_A_PART})"
_CLOCK = rf"""(?:
    (?P<hour>{UP_TO_24})(?:(?P<hour_unit>[时点])(?!档)(?:(?P<minute>{UP_TO_59})分|(?P<half_past>半)|(?P<exact>钟|整))?|(?={_TO}{UP_TO_24}[时点]))
  | (?P<digital>(?:2[0-4]|1[0-9]|0?[0-9]):[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])
)(?P<past>许|左右|多钟?)?"""
_HOURS = r"(?P<hours>[稍较]?[早晚](?:些|的)?时候)"
_TAIL = r"(?P<tail>以来|至今(?![年天日晚晨早])|[至到](?:现在|如今|目前)|前后|左右|期间|之间|间(?!隔|接|谍)|以内|(?<=[本这下当][周月])内|(?<=[0-9])许)"

POINT = re.compile(
    rf"(?:{_ISO}|{_COUNTED}|{_REL_DAYS}|{_WEEKS}|{_YEARS}?{_OF}?{_YEAR_PART}?{_MONTHS}?{_EDGE_DAY}?(?:{_DAY})?{_WEEKDAY}?)[ ]?{_PART}?(?:{_CLOCK})?{_HOURS}?{_TAIL}?",
    re.VERBOSE,
)
"""One date or time, parts from large to small; may match nothing."""

CONNECTOR = re.compile(rf"起?{_TO}")
ENUMERATION = re.compile(_AND)

DURATION = re.compile(
    rf"(?P<degree>近|约|不到|不足|超过|长达|连续|历时|逾|为期|大约|将近|过去|未来|最近|前后|前|后)?(?P<number>{NUMBER})(?P<over>余|多|几|来)?"
    rf"(?P<unit>{_any(lexicon.UNITS)})(?P<half>半)?(?P<over_behind>多)?(?P<time>时间)?"
    r"(?P<direction>以来|来(?!自|到|临|说|源|往|信|访|电|华|京|客|看|宾|回|历)|之前|以前|前(?!期|往|夕|列|来|景|进|线|沿|后|三|两|半|十|五)|之后|以后|后(?!备|期|续|来)|之内|以内|内(?!部|容|地|外|蒙|涵|需|陆|务|战|塔|阁|政|贾)|间(?!隔|接))?(?P<same_day>(?<=年[前])的(?:今天|今日))?"
)
SET = re.compile(
    rf"(?:每隔?(?P<count>{NUMBER})?(?P<period>{_any(lexicon.PERIODS)})(?:(?<=周)[一二三四五六日天])?(?:(?<=年)的?(?:{UP_TO_12}月)(?:{UP_TO_31}日)?(?:{_TO}(?:(?:次年|翌年|第二年)?{UP_TO_12}月)?(?:{UP_TO_31}日)?(?<=[月日]))?)?(?:(?<=月){UP_TO_31}[日号])?)"
    rf"(?P<part>{_any(lexicon.DAY_PARTS)})?(?:(?P<from>{UP_TO_24}(?:[时点](?:{UP_TO_59}分|半)?|:[0-5][0-9]))(?:{_TO}(?:次日)?(?P<to>{UP_TO_24}(?:[时点](?:{UP_TO_59}分|半)?|:[0-5][0-9])))?(?P<open>以?后|以?前)?)?"
    rf"|(?P<adverb>{_any(lexicon.ADVERBS)})(?<!年年(?=[均底初末产]))"
)
VAGUE = re.compile(rf"(?P<now>{_any(lexicon.NOW)})(?!期|提下)|(?P<vague>{_any(lexicon.VAGUE)})")
BESIDE = re.compile(
    rf"{_any(lexicon.FESTIVALS)}节?(?:前夕|(?:前|后)(?:{NUMBER}(?:多|来)?(?:个月|天|周|个星期|小时))?)(?!后)"
)
"""A time counted from a festival: 春节前半个月 is no day on which two readers would agree."""
NAMED_DAY = re.compile(
    r"(?P<month>1[0-2]|0?[1-9])·(?P<day>3[01]|[12][0-9]|0?[1-9])(?![0-9·%‰亿万千百倍元个吨米公平度分比])"
)
DURING = re.compile(rf"{_any(lexicon.OCCASIONS)}期间")
_ROUND = "(?:半年|[日周旬月季年])[一-鿿]{2}"
ROUNDS = re.compile(rf"{_ROUND}(?:&{_ROUND})+")
ROUND = re.compile(r"(?:(?<=&)|^)(?P<period>半年|[日周旬月季年])")
"""周调度、月交办、季讲评: what is done in every week, month and quarter."""
SINCE = re.compile(r"(?<![可难足得所])以来")
