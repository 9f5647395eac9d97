import threading

seen = set()
lock = threading.Lock()
fetched = []


def mark(url):
    with lock:
        new = url not in seen
        seen.add(url)
        return new


def visit(url):
    if mark(url):
        fetched.append(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
