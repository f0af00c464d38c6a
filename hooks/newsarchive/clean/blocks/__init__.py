"""Makes articles of lines with roles: captions, joined paragraphs, headline decks, headings."""
