"""Names that a report gives under a mask (王某某, 李×, 陈姓男子) or false (小芳（化名）, 网名“晴天”)."""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span
from newsarchive.source.privacy.words import AFTER, GOES_ON, NO_GIVEN, SURNAME
from newsarchive.text.surnames import SURNAMES

_GOES_ON = f"(?:{AFTER.pattern}|{GOES_ON.pattern})"
GIVEN = rf"(?:[甲乙丙丁戊己庚辛]|[1-9a-d](?=[,.:、()\"\s和与及的被因在]|$)|(?!{_GOES_ON}|[{NO_GIVEN}])[\u4e00-\u9fff](?={_GOES_ON}))"
"""Matches what stands behind 某 in place of a given name, or with it: 甲, 1, or one character of the name."""
_NO_PERSON = "部|市|县|乡|镇|村|厂|校|公司|单位|企业|类|地[区方]|路|街|区|局|所|店|医院|中学|小学|大学|学院|银行|网|小区|酒店|宾馆|品牌|平台|商场|工地|公路|大桥|高速|国道|省道|项目|工程|车站|机场|站"
_SOME = rf"[{''.join(sorted(SURNAMES - {'区'}))}]某(?!{_NO_PERSON})"
"""A surname with 某; behind other characters 某 goes with the word after it (海军某部)."""
_NOT_ONE = "(?![些种个一日时年月人])"
_PERSON = "男|女|老|居民|村民|市民|业主|住户|店|司机|师傅|夫妇|青年|中年|学生|嫌疑|同学|客|车主|驾驶|员工|工人|兄弟|姐妹"
_NICKNAME = r"[小阿](?![区组学时说心])[\u4e00-\u9fff]"
_PATTERNS = (
    rf"(?:[小阿老大][\u4e00-\u9fff]{{1,2}}|{SURNAME}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2}})\([^()]{{0,8}}化名[^()]{{0,12}}\)",
    rf"化名(?:为|叫|是)?(?P<false>\"[^\"]{{1,8}}\"|{_NICKNAME}|{SURNAME}某)",
    rf"{_SOME}(?:某|{GIVEN})?{_NOT_ONE}|某某(?!{_NO_PERSON}){_NOT_ONE}",
    rf"{SURNAME}(?:[×*○□]{{1,2}}|xx(?![a-z0-9])|〇〇|口口){GIVEN}?",
    rf"{SURNAME}姓的?(?={_PERSON})|(?<![百同老尊贵])姓{SURNAME}(?=的(?:{_PERSON}))",
)
_MASKED = re.compile("|".join(_PATTERNS))
_ACCOUNT = re.compile(r"(?:网名|昵称|网民|网友|绰号|外号|小名|乳名)(?:为|叫|是|:)?(?P<name>\"[^\"]{1,16}\")")


def masked_names(folded: str) -> Iterator[tuple[Span, str]]:
    """Masked and false names in a folded text, each with what it is."""
    for match in _MASKED.finditer(folded):
        yield Span(*match.span("false" if match["false"] else 0)), "person under a false or masked name"
    for match in _ACCOUNT.finditer(folded):
        yield Span(*match.span("name")), "nickname of a person"
