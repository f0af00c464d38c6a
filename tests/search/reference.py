"""The query language once more: slow and plain, a character at a time, by substring search over the text."""

from newsarchive.text import fold, is_han
from search.corpora import matches

BLANKS = " \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(
    map(chr, range(0x2000, 0x200B))
)
FIELDS = {
    "year": "年 年份 year", "publication": "报 報 报纸 報紙 报刊 報刊 publication paper newspaper",
    "place": "地 地点 地點 place", "term": "词 詞 术语 術語 term", "exact": "原 原文 exact",
}  # fmt: skip


def answer(documents, terms, query):
    """Ids of the documents that a query is about."""
    groups, excluded = read(query)
    return {
        item.id
        for item in documents
        if groups
        and all(any(_holds(item, terms, one) for one in group) for group in groups)
        and not any(_holds(item, terms, one) for one in excluded)
    }


def tokens(query):
    at = 0
    while at < len(query):
        end = at + 1
        if query[at] not in BLANKS:
            end = _phrase_end(query, at) or (end if query[at] == "|" else _word_end(query, at))
            yield query[at:end]
        at = end


def _word_end(query, at):
    while at < len(query) and query[at] not in BLANKS + "|":
        at += 1
    return at


def _phrase_end(query, at):
    """Where a phrase that begins at `at`, perhaps with `-` and a field before it, ends."""
    at += query[at] == "-"
    name = at
    while name < len(query) and query[name] not in BLANKS + '|":：':
        name += 1
    if name > at and query[name : name + 1] in (":", "："):
        at = name + 1
    if query[at : at + 1] != '"':
        return None
    escaped = None
    here = at + 1
    while here < len(query):
        if query[here : here + 2] == '\\"':
            escaped = here + 2
            here += 2
        elif query[here] == '"':
            return here + 1 if here > at + 1 else None
        else:
            here += 1
    return escaped


def read(query):
    """Groups and exclusions, each condition as (field, value)."""
    found = list(tokens(query))
    groups, excluded, joined = [], [], False
    for place, piece in enumerate(found):
        before, after = found[place - 1 : place] if place else [], found[place + 1 : place + 2]
        if piece == "|" and groups and all(_operand(side) for side in (before, after)):
            joined = True
        elif len(piece) > 1 and piece[0] == "-":
            excluded.append(_condition(piece[1:]))
        elif joined:
            groups[-1].append(_condition(piece))
            joined = False
        else:
            groups.append([_condition(piece)])
    if groups:
        return groups, excluded
    words = "".join(" " if char in BLANKS else char for char in query).split(" ")
    return [[("text", ([word], False))] for word in words if word], []


def _operand(side):
    return bool(side) and side[0] != "|" and not (len(side[0]) > 1 and side[0][0] == "-")


def _condition(token):
    name = min((token.find(sign) for sign in ":：" if sign in token), default=0)
    field = next(
        (key for key, names in FIELDS.items() if token[:name].lower() in names.split() and name), None
    )
    value = token[name + 1 :]
    if not field or not value:
        return "text", _text(token, exact=False)
    if field == "exact":
        return "text", _text(value, exact=True)
    plain = "*".join(_text(value, exact=False)[0])
    if field == "year":
        return (
            ("year", _years(plain))
            if _years(plain)
            else ("text", _text(token, exact=False)[:0] or ([token], False))
        )
    return field, plain


def _years(value):
    import re  # noqa: PLC0415 - here only
    import unicodedata  # noqa: PLC0415 - likewise

    parts = re.split("[-~–—至]", unicodedata.normalize("NFKC", value).removesuffix("年"))
    return parts if len(parts) < 3 and all(re.fullmatch("[0-9]{4}", part) for part in parts) else None


def _text(token, *, exact):
    """Literal parts, and whether they are meant in the very script."""
    if len(token) < 3 or token[0] != '"' or token[-1] != '"':
        return [token], exact
    parts, body, at = [""], token[1:-1], 0
    while at < len(body):
        if body[at] == "\\" and body[at + 1 : at + 2] in ("*", '"') and body[at + 1 : at + 2]:
            parts[-1] += body[at + 1]
            at += 2
        elif body[at] == "*":
            parts.append("")
            at += 1
        else:
            parts[-1] += body[at]
            at += 1
    return ([part for part in parts if part], exact) if any(parts) else ([token], exact)


def _holds(document, terms, condition):
    field, value = condition
    if field == "text":
        return any(matches(block, *value) for block in document.blocks)
    if field == "year":
        return (document.date or "")[:4].isdigit() and value[0] <= document.date[:4] <= value[-1]
    sought = fold(value.strip())
    if field == "publication":
        return fold(document.publication or "") == sought
    if field == "place":
        return sought in map(fold, document.places)
    slugs = {item.slug for item in terms if sought in map(fold, (item.headword, *item.forms, item.slug))}
    return bool(slugs & set(document.terms))


__all__ = ["answer", "fold", "is_han", "read", "tokens"]
