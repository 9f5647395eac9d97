import threading
import time

a, b = 100, 100
lock = threading.Lock()


def mover():
    global a, b
    for _ in range(5):
        with lock:
            a -= 10
            b += 10


def monitor():
    while True:
        if a + b != 200:
            print("AUDIT FAILED", a + b)
        time.sleep(0.1)


threading.Thread(target=monitor, daemon=True).start()
t = threading.Thread(target=mover)
t.start()
t.join()
print("OK")
