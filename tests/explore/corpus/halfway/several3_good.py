import threading


class Server:
    LIMIT = 3

    def __init__(self):
        self.used = 0
        self.lock = threading.Lock()

    def connect(self):
        with self.lock:
            if self.used >= self.LIMIT:
                raise ConnectionError('too many connections')
            self.used += 1

    def close(self):
        with self.lock:
            self.used -= 1


server = Server()


def client():
    server.connect()
    server.close()


ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
