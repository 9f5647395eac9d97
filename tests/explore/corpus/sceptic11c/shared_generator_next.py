import threading
import time


def ticket_numbers():
    n = 0
    while n < 6:
        n += 1
        time.sleep(0.001)
        yield n


numbers = ticket_numbers()
sold = []


def window(name):
    for n in numbers:
        sold.append((name, n))


ts = [threading.Thread(target=window, args=(w,)) for w in ("A", "B")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sold))
