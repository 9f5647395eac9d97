"""Settings."""
rate = 1
table = {"x": 0}
