import threading

seen = set()
fetched = []


def visit(url):
    known = url in seen
    seen.add(url)
    if known:
        return
    fetched.append(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
