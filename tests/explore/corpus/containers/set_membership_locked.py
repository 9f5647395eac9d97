import threading

visited = set()
fetched = []
lock = threading.Lock()


def crawl(pages):
    for page in pages:
        with lock:
            if page in visited:
                continue
            visited.add(page)
        fetched.append(page)


ts = [threading.Thread(target=crawl, args=(["/", "/a", "/b"],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(fetched))
