import threading

visited = set()
fetched = []


def crawl(pages):
    for page in pages:
        if page not in visited:
            visited.add(page)
            fetched.append(page)


ts = [threading.Thread(target=crawl, args=(["/", "/a", "/b"],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(fetched))
