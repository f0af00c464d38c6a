"""KWIC (keyword in context) lines over the reading text; the browser sorts them."""

from msgspec import Struct

from newsarchive.model.reading import Reading
from newsarchive.model.spans import Span


class Line(Struct, frozen=True):
    """One keyword in its context."""

    reading: Reading
    block: int
    span: Span
    """Of the keyword, in the block's text."""
    left: str
    key: str
    right: str

    @property
    def anchor(self) -> str:
        """The fragment of the keyword's passage, without `#`."""
        return self.reading.blocks[self.block].anchor(self.span)


def lines(reading: Reading, block: int, span: Span, width: int = 20) -> Line:
    """The line for `span` of a block's text, with up to `width` code points on either side.

    The context ends with the block, as another paragraph is no context of the word.
    """
    text = reading.blocks[block].text
    left = text[max(0, span.start - width) : span.start]
    return Line(reading, block, span, left, span.of(text), text[span.end : span.end + width])
