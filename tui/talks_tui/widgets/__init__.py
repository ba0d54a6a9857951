"""What is on the screen. Widgets are given data and send messages up; none loads or saves."""
