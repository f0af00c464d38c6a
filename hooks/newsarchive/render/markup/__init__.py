"""HTML as strings, and marks woven into a text."""
