"""A learned second opinion on the lines around a text: a linear-chain conditional random field.

Rules know a page's frame by its words or its place; a frame with new words in a new place they do not know. The chain
weighs many small observations together (`features`), each with a weight learned from keyed pages (`weights.tsv`), and
weighs every line with its neighbours (`random_field`). It speaks only where the rules are silent.
"""
