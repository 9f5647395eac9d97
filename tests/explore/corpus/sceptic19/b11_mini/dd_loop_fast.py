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
        time.sleep(0.001)


def two():
    global n
    while True:
        with b:
            with a:
                n += 1
        time.sleep(0.001)


threading.Thread(target=one, daemon=True).start()
threading.Thread(target=two, daemon=True).start()
time.sleep(1)
print("bye")
