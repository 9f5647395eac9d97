import threading
from array import array

free = array("i", [7])
lock = threading.Lock()


def take():
    with lock:
        if len(free) > 0:
            print(free.pop() > 0)


threads = [threading.Thread(target=take) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
