import atexit
import threading

total = 0
lock = threading.Lock()


def add():
    global total
    with lock:
        total += 1


atexit.register(lambda: print("total", total))
for _ in range(2):
    threading.Thread(target=add).start()
