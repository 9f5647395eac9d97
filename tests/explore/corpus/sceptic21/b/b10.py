import threading
import time

requests = 0
lock = threading.Lock()


def client():
    global requests
    for _ in range(4):
        with lock:
            requests += 1
        time.sleep(0.05)


threads = [threading.Thread(target=client, daemon=True) for _ in range(2)]
for t in threads:
    t.start()

total = 0
for _ in range(3):
    time.sleep(0.1)
    with lock:
        total += requests
    with lock:
        requests = 0
for t in threads:
    t.join()
print("served", total + requests)
