"""Kinds of blocks that several modules treat alike."""

from newsarchive.model.article import BlockKind

TEXT_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LEAD})
"""The running text of a report, in which it says what happened and who tells it."""
SENTENCE_KINDS = TEXT_KINDS | {BlockKind.LIST, BlockKind.CAPTION}
"""Kinds that consist of sentences, in which a space beside a mark is none that anybody set."""
PICTURE_KINDS = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
"""What belongs to a picture, and may stand between the halves of a paragraph that the picture divides."""
