import threading
import time

lock = threading.Lock()
shared = []


def slow():
    with lock:
        time.sleep(2)
        shared.append("slow")


def impatient():
    lock.acquire(timeout=0.5)
    shared.append("impatient")
    lock.release()


a = threading.Thread(target=slow)
b = threading.Thread(target=impatient)
a.start()
time.sleep(0.1)
b.start()
a.join()
b.join()
print(shared)
