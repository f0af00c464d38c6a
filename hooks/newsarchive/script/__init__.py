"""Detects a text's script and converts between scripts with OpenCC, never changing the length of a text.

The reading text is simplified by `tw2s`, which also turns the 著 that marks aspect in texts from Hong Kong and
Taiwan into 着; `restore.py` gives 著 back to the words that are written with it. Vocabulary is never changed
(`tw2sp` and `s2twp` would rewrite 建立 as 创建).
"""

from newsarchive.script.convert import to_simplified, to_traditional
from newsarchive.script.detect import detect
from newsarchive.script.romanised import romanised

__all__ = ["detect", "romanised", "to_simplified", "to_traditional"]
