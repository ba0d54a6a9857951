"""What is drawn, as pure functions of what is known: lines of runs, each a stretch of text with the names of its styles."""
