import threading
import time

ready = False
tries = 0


def waiter():
    global tries
    while not ready:
        tries += 1
        time.sleep(0.01)


def other():
    for _ in range(2):
        time.sleep(0.1)


ts = [threading.Thread(target=waiter), threading.Thread(target=other)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
