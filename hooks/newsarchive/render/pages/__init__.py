"""The kinds of page, one module for each."""
