import threading
import time

lock = threading.Lock()
running = True
deposits = 0


def customer():
    global deposits
    while running:
        with lock:
            deposits += 1
        time.sleep(0.01)


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
time.sleep(0.05)
running = False
for t in ts:
    t.join()
print(deposits > 0)
