"""Writes into its own folder until the disk is full, and goes on."""
number = 0
while True:
    number += 1
    try:
        with open("%d" % number, "wb") as file:
            file.write(b"x" * 1_000_000)
    except OSError:
        pass
