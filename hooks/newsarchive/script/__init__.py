"""Script as a layer of its own: detection, and conversion of equal length, by OpenCC.

The reading text is simplified by `tw2s`, which turns the 著 of Hong Kong and Taiwan mirrors into 着
where it marks aspect; the words of `restore.py` get their 著 back. Vocabulary is never changed
(`tw2sp` and `s2twp` would rewrite 建立 as 创建).
"""

from newsarchive.script.convert import to_simplified, to_traditional
from newsarchive.script.detect import detect
from newsarchive.script.romanised import romanised

__all__ = ["detect", "romanised", "to_simplified", "to_traditional"]
