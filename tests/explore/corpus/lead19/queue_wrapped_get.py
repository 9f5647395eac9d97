import queue
import threading


class Channel:
    def __init__(self):
        self.items = queue.Queue()
        self.lock = threading.Lock()
        self.sent = self.received = 0

    def put(self, item):
        with self.lock:
            if self.sent < 100:
                self.sent += 1
        self.items.put(item)

    def get(self):
        item = self.items.get()
        with self.lock:
            if self.received < 100:
                self.received += 1
        return item


channel = Channel()
got = []


def receive():
    for _ in range(2):
        got.append(channel.get())


ts = [threading.Thread(target=channel.put, args=(k,)) for k in range(4)]
ts += [threading.Thread(target=receive) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(got), channel.sent, channel.received)
