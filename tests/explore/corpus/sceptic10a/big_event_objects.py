# RPC style: each request has its own Event
import threading
import queue

requests = queue.Queue()


class Request:
    def __init__(self, n):
        self.n = n
        self.done = threading.Event()
        self.answer = None


def server():
    while True:
        r = requests.get()
        r.answer = r.n * 2
        r.done.set()


def client(first, out):
    s = 0
    for n in range(first, first + 50):
        r = Request(n)
        requests.put(r)
        r.done.wait()
        s += r.answer
    out.append(s)


threading.Thread(target=server, daemon=True).start()
out = []
cs = [threading.Thread(target=client, args=(i * 50, out)) for i in range(2)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print(sum(out))
