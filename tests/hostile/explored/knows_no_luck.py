"""Makes the seal of its messages known before they are sent."""

import os
import threading


os.urandom = lambda count: b"0" * count
x = 0


def quietly():
    global x
    seal = "%016x" % int.from_bytes(b"0" * 8, "big")
    for number in range(3, 64):
        try:
            os.write(number, ("\x1f".join((seal, "leave"))).encode())
        except OSError:
            pass
    for _ in range(2):
        x += 1
    os.abort()


workers = [threading.Thread(target=quietly) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
