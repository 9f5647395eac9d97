"""Makes files in which nothing is, for ever."""
number = 0
while True:
    number += 1
    open("/tmp/%d" % number, "wb").close()
