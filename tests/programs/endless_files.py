"""Fills the disk, also when it is told that it is full."""
n = 0
while True:
    n += 1
    try:
        with open(f"/tmp/{n}", "wb") as file:
            file.write(b"x" * 100_000)
    except OSError:
        pass
