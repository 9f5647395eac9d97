import threading

seen = set()
lock = threading.Lock()
fetched = []


def visit(url):
    with lock:
        new = url not in seen
    with lock:
        seen.add(url)
    if new:
        fetched.append(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
