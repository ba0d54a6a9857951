"""French: one module a topic, each with its `WORDS`."""
