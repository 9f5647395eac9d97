import threading
import time


def make_printers(n, out):
    turn = 0

    def numbers():
        nonlocal turn
        for i in range(n):
            while turn != 0:
                time.sleep(0.001)
            out.append(str(2 * i + 1))
            out.append(str(2 * i + 2))
            turn = 1

    def letters():
        nonlocal turn
        for i in range(n):
            while turn != 1:
                time.sleep(0.001)
            out.append(chr(ord('A') + i))
            turn = 0

    return numbers, letters


out = []
ts = [threading.Thread(target=f) for f in make_printers(4, out)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(''.join(out))
