import threading

seen = set()
fetched = []


def visit(url):
    if url not in seen:
        seen.add(url)
        fetched.append(url)


ts = [threading.Thread(target=visit, args=("/a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
