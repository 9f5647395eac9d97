"""Takes memory until it is stopped."""
kept = []
while True:
    kept.append(bytearray(b"x" * 5_000_000))
