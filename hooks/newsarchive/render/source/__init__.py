"""A source beside its clean text, and as a file."""
