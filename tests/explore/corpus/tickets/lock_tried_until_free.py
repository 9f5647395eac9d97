import threading

ticket = 4
lock = threading.Lock()


def sell():
    global ticket
    while True:
        if not lock.acquire(False):
            continue
        try:
            if ticket == 0:
                return
            ticket = ticket - 1
        finally:
            lock.release()


ts = [threading.Thread(target=sell) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(ticket)
