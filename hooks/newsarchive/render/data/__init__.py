"""Data that readers and the browser fetch: the feed, the glossary, the timeline."""
