import threading

tickets = 10
lock = threading.Lock()


def sell():
    global tickets
    while True:
        lock.acquire()
        if tickets == 0:
            break
        tickets -= 1
        lock.release()


windows = [threading.Thread(target=sell) for _ in range(3)]
for w in windows:
    w.start()
for w in windows:
    w.join()
print("left:", tickets)
