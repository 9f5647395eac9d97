import threading

seen = {}
fetched = []


def visit(url):
    new = url not in seen
    seen[url] = True
    if new:
        fetched.append(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
