"""What a language must give, a dataclass a topic."""
