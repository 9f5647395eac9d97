import threading


class Session:
    def __init__(self, number):
        self.number = number
        self.user = None


class Server:
    def __init__(self):
        self.lock = threading.Lock()
        self.current = Session(0)

    def renew(self):
        with self.lock:
            self.current = Session(self.current.number + 1)

    def touch(self, user):
        with self.lock:
            self.current.user = user


server = Server()
ts = [threading.Thread(target=server.touch, args=(u,)) for u in "ab"] + [threading.Thread(target=server.renew)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(server.current.number)
