"""著 and 着 in simplified script, where OpenCC's `tw2s` takes one for the other."""

import re

KEEP_ZHU = (
    "编著", "名著", "土著", "卓著", "原著", "专著", "新著", "知著", "巨著", "论著", "遗著", "译著", "合著",
    "所著", "拙著", "较著", "彰著", "校著", "显著", "昭著", "著名", "著作", "著者", "著述", "著称", "著书",
    "著录", "著有", "著文",
)  # fmt: skip
"""Words written with 著 (zhù): the entries of 现代汉语词典, and `所著`, `著有`, `著文`."""

_AS_CONVERTED = re.compile("|".join(word.replace("著", "着") for word in KEEP_ZHU))


_ASPECT = re.compile("(?<=[接沿顺笑朝背围照盯望])著(?=[名作书述录])|(?<=[随跟])著(?=[作书述录])")
"""A verb with 着 before a word, which only looks like 著名, 著作 or 著书 (接着书记发言)."""


def restore_zhu(simplified: str, printed: str) -> str:
    """`simplified` with 著 where `printed` has it in one of the words that are written with it, else 着."""
    if "著" not in printed:
        return simplified
    chars = list(simplified)
    for match in _AS_CONVERTED.finditer(simplified):
        index = match.start() + match.group().index("着")
        if printed[index] == "著":
            chars[index] = "著"
    return _ASPECT.sub("着", "".join(chars))
