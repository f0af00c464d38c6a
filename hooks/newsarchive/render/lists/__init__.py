"""Lists over the whole archive: of articles, counts, figures and moments."""
