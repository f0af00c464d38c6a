"""What the lines of a source show together, before any rule judges one: how text is set and how far it reaches, what stands twice."""
