import threading
import time

ready = False
gave_up = 0
lock = threading.Lock()


def waiter():
    global gave_up
    for _ in range(100):
        if ready:
            return
        time.sleep(0.01)
    with lock:
        gave_up += 1


def other():
    global ready
    time.sleep(0.1)
    ready = True


ts = [threading.Thread(target=waiter) for _ in range(3)] + [threading.Thread(target=other)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
