import threading

local = threading.local()
lock = threading.Lock()
opened = 0


class Connection:
    def __init__(self, number):
        self.number = number
        self.queries = 0

    def query(self):
        self.queries += 1
        return self.queries


def connection():
    global opened
    if not hasattr(local, "connection"):
        with lock:
            opened += 1
            local.connection = Connection(opened)
    return local.connection


def work():
    for _ in range(3):
        connection().query()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(opened)
