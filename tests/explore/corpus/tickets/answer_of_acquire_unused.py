import threading


class Counter:
    left = 3
    lock = threading.Lock()


def window():
    for _ in range(2):
        Counter.lock.acquire(blocking=False)
        if Counter.left > 0:
            Counter.left -= 1
        try:
            Counter.lock.release()
        except RuntimeError:
            pass


a, b = threading.Thread(target=window), threading.Thread(target=window)
a.start()
b.start()
a.join()
b.join()
print("剩余", Counter.left)
