import threading
import time

lock = threading.Lock()
count = 0
taken = 0


def give():
    global count
    with lock:
        count += 1


def take():
    global count, taken
    for _ in range(3):
        with lock:
            some = count > 0
        if some:
            with lock:
                count -= 1
            taken += 1

ts = [threading.Thread(target=give), threading.Thread(target=give), threading.Thread(target=take)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count + taken)
