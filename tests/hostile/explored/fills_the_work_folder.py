"""Fills its work folder."""

number = 0
while True:
    number += 1
    with open("file%d" % number, "wb") as file:
        file.write(b"x" * 1_000_000)
