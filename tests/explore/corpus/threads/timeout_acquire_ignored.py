import threading

lock = threading.Lock()
stock = 5
arrived = threading.Event()


def slow():
    global stock
    with lock:
        seen = stock
        arrived.wait()
        stock = seen - 1


def hasty():
    global stock
    if not lock.acquire(timeout=0.5):
        print("no lock, buying all the same")
        stock -= 1
        arrived.set()
        return
    try:
        stock -= 1
    finally:
        lock.release()
    arrived.set()


a = threading.Thread(target=slow)
b = threading.Thread(target=hasty)
a.start()
b.start()
a.join()
b.join()
print(stock)
