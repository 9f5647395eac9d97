import threading
from concurrent.futures import ThreadPoolExecutor

seats = 1
lock = threading.Lock()


def take():
    global seats
    with lock:
        seats -= 1


def desk(ex):
    if seats > 0:
        ex.submit(take)


with ThreadPoolExecutor(2) as ex:
    ds = [threading.Thread(target=desk, args=(ex,)) for _ in range(2)]
    for d in ds: d.start()
    for d in ds: d.join()
print(seats)
