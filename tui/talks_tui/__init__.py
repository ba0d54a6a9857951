"""The terminal reader: a Textual app over a library of articles and facts."""
