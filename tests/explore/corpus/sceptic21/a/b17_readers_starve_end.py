import threading
import time

readers = 0
data = 0
lock = threading.Lock()


def reader():
    global readers
    for _ in range(3):
        with lock:
            readers += 1
        _ = data
        with lock:
            readers -= 1


def writer():
    global data
    while True:
        with lock:
            if readers == 0:
                data += 1
                return
        time.sleep(0.01)


threads = [threading.Thread(target=reader) for _ in range(3)] + [threading.Thread(target=writer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(data)
