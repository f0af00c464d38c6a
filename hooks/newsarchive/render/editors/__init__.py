"""Who answers for the archive, and how readers reach them."""
