"""The parts of `search_speed.py`: articles, questions, and the engines that are compared."""
