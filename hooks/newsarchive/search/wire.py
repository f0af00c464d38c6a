"""The wire format of the search index, version 1. Python writes it, `docs/assets/search/wire.mjs` reads it.

**Positions.** Articles are numbered in the order of their dates, undated ones first. Their folded texts
stand one after the other on a line of positions, one code point each. An article takes whole slots of
64 positions, in three zones, each starting at a slot: its title; other headline blocks and headings;
the rest. Within a zone blocks are one free position apart, so no match runs from block to block. Where
an editor's correction changed a block, the block as printed follows as a block of its own.

**Files,** below `search/`; every name but the manifest's holds a digest of what it names.

- `manifest.json`: format, archive version, counts, names of everything else. Always fetched anew.
- `directory-H.bin`: the alphabet and its Huffman code, where articles and shards begin.
- `grams-H/N.bin`: for each pair of adjacent characters, all its positions.
- `text-H/N.bin`: articles as shown: id, title, date, blocks with their source alignment.
- `words-H/N.bin`: the archive's words with the number of articles each stands in.
- `fold-H.bin`: traditional characters and what they fold to. Asked for by rare queries only.
- `facets-H.json`: articles by year, publication, place, term: numbers as gaps, `number - previous - 1`.
- `terms-H.json`: glossary entries by all their names.

**Codes** of `.bin` files, one stream of bits each, most significant first, zeros at the end:

- `fixed(n)`: n bits. `flag`: one bit.
- `gamma` of v ≥ 1 (Elias 1975): as many zeros as v has bits after its first, then v.
- `rice(k)` of v ≥ 0 (Rice 1979): v >> k zeros, a one, the low k bits of v.
- `signed` of v: gamma of 2v + 1 for v ≥ 0, of -2v else.
- `string`: gamma of its length + 1, then its characters by the Huffman code of the directory, which is
  canonical: codes ascend by length, then by the character's rank.

A character's *rank* is its place in the alphabet from 1; rank 0 is the end of a block. The alphabet
holds every character of the folded and of the shown text, by code point.

**directory**: gamma of the alphabet's size A + 1, fixed(5) of the longest code; for each character: gap
= distance from the one before (the first from -1) - 1 as gamma of (gap >> 1) + 1 and fixed(1), then
rice(0) of longest - code length. Folds: gamma of their number + 1; for each:
gamma of the distance, fixed(21) of the code point folded to. Articles: gamma of number + 1; for each:
flag whether zone 1 has one slot and zone 2 none, else rice(0) of zone 1's and of zone 2's slots; rice(3)
of zone 3's. Grams: gamma of number of shards + 1; for
each: gamma of the first rank's distance + 1 (the first from 0), flag whether no shard before
holds that rank, else fixed(bits of A) of the second rank. Texts: gamma of shards + 1; for each: gamma of its articles.
Words: gamma of shards + 1; for each: gamma of first rank's distance + 1. Printed blocks: gamma of
number + 1; for each: gamma of the distance from the end of the one before + 1, gamma of its length + 1,
gamma of the number of its places that differ + 1, for each: gamma of distance + 1, gamma of length + 1.

**grams**, until the bits run out (the number of grams first, gamma of number + 1): gamma of the first
rank's distance + 1, gamma of the second rank's distance (from -1 after a new first rank) and gamma of
the number of positions f. Then the positions: one alone as fixed(bits of S), S being all positions;
else gaps - 1 (the first from -1) as rice(k), 2^k the largest power of two ≤ 11 S / 16 f, or k = 0.

**texts**: for each article: gamma of the bits that follow for it; string id; flag and, if set, string
address (else `articles/<id>/`); flag and, if set, string title (else the first block's); flag and, if
set, flag inferred and string date; flag and, if set, string publication; gamma of blocks + 1. For each
block: fixed(4) of its kind's number in `KINDS`; flag whether as printed; gamma of the free positions
before it + 1; its string; its runs. Runs: flag whether a single verbatim one; else gamma of their
number + 1, for each: gamma of its length and flag whether verbatim; and for every run: signed distance
of its source from the end of the run before (in the article), and if not verbatim gamma of source
length + 1.

**words**: gamma of first characters + 1; for each: gamma of its rank's distance (from 0), gamma of its
words; for each word: string of the rest, gamma of the number of articles.

**fold**: gamma of pairs + 1; for each: gamma of the distance (from -1), signed distance of what it
folds to. Characters that are no Chinese characters and do not fold by NFKC and lower case alone come
first, as does every Chinese character of the alphabet that folds to another: those stand in the
directory's folds, so that common queries never ask for this file.
"""

FORMAT = 2
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
