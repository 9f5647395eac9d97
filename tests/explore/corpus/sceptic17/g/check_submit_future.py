from concurrent.futures import ThreadPoolExecutor
import threading

tickets = 1
lock = threading.Lock()
ex = ThreadPoolExecutor(4)


def available():
    with lock:
        return tickets > 0


def take():
    global tickets
    with lock:
        tickets -= 1


def customer(name):
    if ex.submit(available).result():
        ex.submit(take).result()
        return name
    return None


ts = [threading.Thread(target=customer, args=(n,)) for n in 'ab']
for t in ts: t.start()
for t in ts: t.join()
ex.shutdown()
print('never below zero:', tickets >= 0)
