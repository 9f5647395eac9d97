import threading

ticket = 4
lock = threading.Lock()


def sell():
    global ticket
    while ticket > 0:
        if not lock.locked():
            lock.acquire(False)
            if ticket > 0:
                ticket = ticket - 1
            if lock.locked():
                lock.release()


ts = [threading.Thread(target=sell) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(ticket)
