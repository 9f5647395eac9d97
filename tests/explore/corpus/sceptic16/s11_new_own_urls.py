import threading

seen = set()
fetched = []


def visit(url):
    new = url not in seen
    seen.add(url)
    if new:
        fetched.append(url)


ts = [threading.Thread(target=visit, args=(u,)) for u in ("/a", "/b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
