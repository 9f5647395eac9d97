import threading

seen = set()
fetched = []


def visit(url):
    before = len(seen)
    seen.add(url)
    if len(seen) > before:
        fetched.append(url)


ts = [threading.Thread(target=visit, args=(u,)) for u in ("/a", "/a")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
