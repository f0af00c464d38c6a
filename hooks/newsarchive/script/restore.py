"""Words that keep 著 in simplified script, where OpenCC's `tw2s` writes 着."""

import re

KEEP_ZHU = (
    "编著", "名著", "土著", "卓著", "原著", "专著", "新著", "知著", "巨著", "论著", "遗著", "译著", "合著",
    "所著", "显著", "昭著", "著名", "著作", "著者", "著述", "著称", "著书", "著录",
)  # fmt: skip
"""From 现代汉语词典's entries under 著 (zhù), and `所著`; each stands for itself, 著 for the 着 in it."""

_AS_CONVERTED = re.compile("|".join(word.replace("著", "着") for word in KEEP_ZHU))


def restore_zhu(simplified: str, printed: str) -> str:
    """`simplified` with 著 given back where `printed` has it and the word asks for it."""
    chars = list(simplified)
    for match in _AS_CONVERTED.finditer(simplified):
        index = match.start() + match.group().index("着")
        if printed[index] == "著":
            chars[index] = "著"
    return "".join(chars)
