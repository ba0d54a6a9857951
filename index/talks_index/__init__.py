"""talks-index: reads news about diplomatic talks into a searchable library of articles and meeting facts.

Headless: nothing here knows of a terminal. `talks_index.library` is the facade that front ends use.
"""
