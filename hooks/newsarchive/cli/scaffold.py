"""The file of a new glossary entry: what can be known beforehand is filled in, the rest is asked for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsarchive.model.article import FRONT_KINDS
from newsarchive.model.glossary import Evidence
from newsarchive.model.reading import Reading
from newsarchive.source.scalars import comment, scalar
from newsarchive.text import fold

_SENTENCE = re.compile(r"[^。！？；\n]*[。！？；]?”?")
_LONGEST = 80
_PASSAGES = 5

_NUMBER = "[一二三四五六七八九十两双]"
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("campaign", "行动|战役|斗争|整治|攻坚战|大会战|宣传周|宣传月"),
    ("technology", "平台|系统|工程|天网|大数据|大脑|APP|小程序|监控|云|码|库"),
    ("legal", "法|罪|案|案件|条例|拘留|处罚|逮捕|强制措施|诉讼|证"),
    ("event", "会议|大会|全会|论坛|节"),
    ("organisation", "局|厅|部|委|委员会|院|所|站|室|队|中心|小组|专班|联盟|公司|协会"),
    ("role", "员|警|长|官|人|者|民警|书记|志愿者"),
    ("programme", "警务|机制|模式|经验|制|工作法|计划|岗|平安|试点|办"),
    ("governance", "治理|体系|建设|网格|评估|化解|纠纷|统管|通办|现代化"),
    ("slogan", f"{_NUMBER}.{{1,3}}{_NUMBER}.{{1,3}}|{_NUMBER}个.*"),
)
"""By category: what terms of it end in, or for slogans what they are; the first that fits is proposed."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a term before anybody wrote about it."""

    headword: str
    """In simplified script."""
    traditional: str
    pinyin: str
    found: Sequence[Evidence]
    """Passages with the headword."""
    categories: Sequence[str]
    """Ids that `category` may have."""
    schema: str
    """Address of the JSON Schema, for editors that complete and check while one types."""


def occurrences(headword: str, readings: Iterable[Reading]) -> Iterator[Evidence]:
    """The sentences in which `headword` stands, in the order of the articles; a long one cut around it."""
    for reading in readings:
        for block in reading.blocks:
            if block.kind not in FRONT_KINDS:
                for sentence in _SENTENCE.findall(block.text):
                    at = fold(sentence).find(fold(headword))
                    if at >= 0:
                        yield Evidence(article=reading.id, quote=_around(sentence, at, len(headword)))


def scaffold(draft: Draft) -> str:
    """The Markdown file, which the check accepts once every empty field is filled."""
    guess = category_of(draft.headword, draft.categories)
    return "\n".join(
        [
            "---",
            f"# yaml-language-server: $schema={draft.schema}",
            f"headword: {scalar(draft.headword)}   # traditional {comment(draft.traditional)}, computed",
            f"# pinyin: {draft.pinyin}   # computed; write the line only to correct it",
            "# aliases: [other forms that mean the same]",
            "# not_in: [longer strings in which these characters are not the term]",
            "english:",
            "  - text:",
            "    status: literal   # or official, scholarly, press, with used_by: who says it so",
            f"category: {guess}   # {'a guess; ' if guess else ''}one of {', '.join(draft.categories)}",
            "short:   # the tooltip: what it is; where the term is contested, say so",
            "  zh:   # at most 60 characters",
            "  en:   # at most 30 words",
            "definition:   # two to six sentences; [1] after what the corpus does not show",
            "  zh:",
            "  en:",
            *_evidence(draft.found),
            "# references: only texts that you read and that bear the statement",
            "#   - {title: …, publisher: …, url: https://…, date: YYYY-MM-DD, accessed: YYYY-MM-DD}",
            "# see_also: [names of other files here, without .md]",
            "status: draft",
            "# contributors: [a name or pseudonym, if you wish]",
            "---",
            "",
        ]
    )


def category_of(headword: str, categories: Sequence[str]) -> str:
    """The category that a term's ending suggests, empty where none of `categories` is suggested."""
    for category, endings in _ENDINGS:
        whole = category == "slogan"
        if re.search(f"^(?:{endings})$" if whole else f"(?:{endings})$", headword):
            return category if category in categories else ""
    return ""


def _evidence(found: Sequence[Evidence]) -> Iterator[str]:
    if not found:
        yield "# evidence: the corpus does not have this term"
        return
    shown = min(_PASSAGES, len(found))
    yield f"evidence:   # {shown} of {len(found)} passages: keep those that show what it means"
    for one in found[:_PASSAGES]:
        yield f"  - article: {one.article}"
        yield f"    quote: {scalar(comment(one.quote))}"


def _around(sentence: str, at: int, length: int) -> str:
    spare = max(0, (_LONGEST - length) // 2)
    start = 0 if len(sentence) <= _LONGEST else max(0, at - spare)
    return sentence[start : start + _LONGEST].strip() if start else sentence[:_LONGEST].strip()
