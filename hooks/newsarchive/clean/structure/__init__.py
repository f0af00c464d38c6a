"""From lines with roles to articles: captions, joined paragraphs, headline decks, headings."""
