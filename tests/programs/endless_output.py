"""Prints for ever."""
while True:
    print("一行又一行" * 20)
