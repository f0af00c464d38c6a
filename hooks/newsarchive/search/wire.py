"""The format of the search index, version 4. Python writes it, `docs/assets/search/` reads it.

**Positions.** The folded texts of all articles stand one after the other on a line of positions, one code
point each. An article takes whole slots of 64 positions, in three zones, each starting at a slot: its
title; other headline blocks and headings; the rest. Within a zone blocks are one free position apart, so
no match runs from block to block. Where an editor's correction changed a block, the block as printed
follows as a block of its own. Articles are numbered as they stand on the line: by the slots of their rest,
title and headings (their *shape*), then by date, undated ones first, then by id.

**Files,** below `search/`; every name but the manifest's holds a digest of what it names.

- `manifest.json`: format, archive version, counts, names of everything else, and the directory in base64 (the
  alphabet, where articles and shards begin), so that neither waits for the other. Always fetched anew.
- `grams-H/N.bin`: for each pair of adjacent characters, all its positions.
- `text-H/N.bin`: articles as shown: id, title, date, blocks with their source alignment.

Asked for by some queries only:

- `dates-H.bin`: each article's place in the order of dates. For an order by date.
- `ends-H.bin`: the first free position after each block. For `*`.
- `forms-H/N.bin`: where sources print a Chinese character in another form than the fold's. For `原:`.
- `fold-H.bin`: traditional characters and what they fold to. For characters that the archive does not use.
- `words-H/N.bin`: the archive's words with the number of articles each stands in. For suggestions.
- `facets-H.json`: articles by year, publication, place, term: `{field: {value: gaps}}`, a gap being
  `number - previous - 1`.
- `terms-H.json`: glossary entries by all their names (`Term` in `types.d.ts`).

**Codes of bits** (directory, grams, dates, ends, forms, fold), one stream each, most significant first,
zeros at the end:

- `fixed(n)`: n bits. `flag`: one bit.
- `gamma` of v ≥ 1 (Elias 1975): as many zeros as v has bits after its first, then v.
- `rice(k)` of v ≥ 0 (Rice 1979): v >> k zeros, a one, the low k bits of v.
- `signed` of v: gamma of 2v + 1 for v ≥ 0, of -2v else.
- `positions` of f ascending numbers below S: one alone as fixed(bits of S); else their gaps - 1 (the first
  from -1) as rice(k), 2^k the largest power of two ≤ 11 S / 16 f, or k = 0.

**Codes of bytes** (text, words): a raw stream of DEFLATE (RFC 1951), in it

- `varint` of v ≥ 0: seven bits a byte, the lowest first, the high bit set on all but the last (LEB128);
- `zigzag` of any v: varint of 2v for v ≥ 0, of -2v - 1 else;
- `string`: characters by their place in the order of frequency: the first 220 in one byte; the next
  8,960 in two, 220 + (p >> 8) and p & 255 with p from 0; all others as 255 and three bytes, p from 0.

A character's *rank* is its place in the alphabet from 1; rank 0 is the end of a block. The alphabet holds
every character of the folded and of the shown text, by code point. The order of frequency is by class,
then by rank.

**directory**: gamma of the alphabet's size A + 1, fixed(5) of the rarest class; for each character: gap =
distance from the one before (the first from -1) - 1 as gamma of (gap >> 1) + 1 and fixed(1), then rice(2)
of rarest class - class. Folds: gamma of their number + 1; for each: gamma of the distance, fixed(21) of
the code point folded to. Shapes: gamma of their number + 1; for each: gamma of the distance of its rest's
slots + 1, gamma of its title's slots + 1, of its headings' + 1, gamma of its articles. Grams: gamma of
number of shards + 1; for each: gamma of the first rank's distance + 1 (the first from 0), flag whether no
shard before holds that rank, else fixed(bits of A) of the second rank. Texts: gamma of shards + 1; for
each: gamma of its articles. Words: gamma of shards + 1; for each: gamma of first rank's distance + 1.
Printed blocks: gamma of number + 1; for each: gamma of the distance from the end of the one before + 1,
gamma of its length + 1, gamma of the number of its places that differ + 1, for each: gamma of distance + 1,
gamma of length + 1. Forms: as words.

**grams**: gamma of the number of grams + 1; for each: gamma of the first rank's distance + 1, gamma of the
second rank's distance (from -1 after a new first rank), gamma of the number of positions f, positions.

**text**: for each article: varints of the bytes of its numbers and of its strings; then all numbers; then
all strings. Numbers of an article: 1 if its date is inferred, else 0; lengths in characters of id, address
(0 where it is `articles/<id>/`), title (0 where it is the first block's), date and publication (0 for
none); number of blocks; for each block: 2 × the number of its kind in `KINDS` + 1 if as printed; free
positions before it; length; runs. Runs: 0 for a single verbatim one, else their number + 1; for each run
its 2 × length + 1 if verbatim (not for the single one); zigzag of the distance of its source from the end
of the run before (in the article); if not verbatim its source's length. Strings: in the order of their
lengths.

**words**: varint of the number of first characters; for each: varints of its rank's distance (from 0) and of
the number of its words; for each word: varints of the length of its rest and of its articles. Then all
rests as strings.

**dates**: for each shape positions of its articles' places, below the number of articles.

**ends**: gamma of number + 1, positions.

**forms**: gamma of characters + 1; for each: gamma of the distance of its rank (from 0), gamma of the number
of its other forms; for each: fixed(21) of the code point, gamma of the number of positions, positions.

**fold**: gamma of pairs + 1; for each: gamma of the distance (from -1), signed distance of what it
folds to. Characters that are no Chinese characters and do not fold by NFKC and lower case alone come
first, as does every Chinese character of the alphabet that folds to another: those stand in the
directory's folds, so that common queries never ask for this file.
"""

FORMAT = 4
"""Raised by every change that an older reader would misread."""

SLOT = 64
"""Positions in a slot."""

KINDS = (
    "paragraph",
    "title",
    "subtitle",
    "kicker",
    "banner",
    "heading",
    "lead",
    "caption",
    "credit",
    "list",
    "dateline",
    "byline",
    "editors",
    "signature",
    "other",
)
"""Kinds of blocks by number; append only."""

TITLE_KINDS = frozenset({"title"})
HEADING_KINDS = frozenset({"banner", "kicker", "subtitle", "heading"})
