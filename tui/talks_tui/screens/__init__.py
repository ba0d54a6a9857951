"""Screens hold widgets and the library; what they look at stands in the session."""
