import threading
import time

readers = 0
stop = False
lock = threading.Lock()


def reader():
    global readers
    with lock:
        readers += 1
    while not stop:
        time.sleep(0.01)
    with lock:
        readers -= 1


def writer():
    global stop
    while readers > 0:
        time.sleep(0.01)
    stop = True


ts = [threading.Thread(target=reader), threading.Thread(target=reader), threading.Thread(target=writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
