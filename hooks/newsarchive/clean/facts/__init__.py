"""What an article says about itself: who published it, when, on which page, and who wrote it."""

from newsarchive.clean.facts.stated_facts import with_stated_facts

__all__ = ["with_stated_facts"]
