"""Two threads take turns by looking at a number again and again; each is long in a loop without a call."""

import threading
turn = 0
def numbers():
    global turn
    for i in range(1, 53, 2):
        while turn != 0: pass
        print(i, i + 1, sep="", end="")
        turn = 1
def letters():
    global turn
    for i in range(26):
        while turn != 1: pass
        print(chr(65 + i), end="")
        turn = 0
ts = [threading.Thread(target=f) for f in (numbers, letters)]
[t.start() for t in ts]; [t.join() for t in ts]
