import threading

seen, fetched, lock = set(), [], threading.Lock()


def visit(url):
    with lock:
        new = url not in seen
        seen.add(url)
    if new:
        fetched.append(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
