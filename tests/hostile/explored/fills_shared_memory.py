"""Fills /dev/shm and /tmp with files that have next to nothing in them."""

number = 0
while True:
    number += 1
    open("/dev/shm/file%d" % number, "w").close()
    open("/tmp/file%d" % number, "w").close()
