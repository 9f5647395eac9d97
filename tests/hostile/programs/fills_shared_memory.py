"""Fills /dev/shm and leaves it so."""
number = 0
while True:
    number += 1
    try:
        with open("/dev/shm/%d" % number, "wb") as file:
            file.write(b"x" * 1_000_000)
    except OSError:
        pass
