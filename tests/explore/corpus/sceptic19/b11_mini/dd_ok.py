import threading
import time

a, b = threading.Lock(), threading.Lock()
n = 0


def one():
    global n
    while True:
        with a:
            with b:
                n += 1
        time.sleep(0.1)


threading.Thread(target=one, daemon=True).start()
threading.Thread(target=one, daemon=True).start()
time.sleep(1)
print("bye")
