import threading

class Client:
    idle = True


lock = threading.Lock()
c = Client()
clients = [c]


def reap():
    with lock:
        idle = c.idle
    if idle:
        with lock:
            clients.remove(c)


def wake():
    with lock:
        c.idle = False


ts = [threading.Thread(target=f, args=a) for f, a in ((reap, ()), (wake, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(clients))
