"""The parts of an article: headline deck, body with its annotations, and foot."""
