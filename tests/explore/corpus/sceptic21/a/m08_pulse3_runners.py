import threading
import time

go = False


def runner():
    while not go:
        time.sleep(0.01)


def starter():
    global go
    time.sleep(0.02)
    go = True
    time.sleep(0.02)
    go = False


ts = [threading.Thread(target=runner) for _ in range(3)] + [threading.Thread(target=starter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
