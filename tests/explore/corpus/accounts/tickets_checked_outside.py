import threading

tickets = 10
lock = threading.Lock()


def sell():
    global tickets
    while tickets > 0:
        lock.acquire()
        tickets -= 1
        lock.release()


windows = [threading.Thread(target=sell) for _ in range(3)]
for w in windows:
    w.start()
for w in windows:
    w.join()
print("left:", tickets)
