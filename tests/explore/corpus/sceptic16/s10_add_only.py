import threading

seen = set()


def visit(url):
    new = url not in seen
    if new:
        seen.add(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(seen))
