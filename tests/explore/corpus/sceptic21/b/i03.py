import threading

limit = threading.Semaphore(2)
results = {}
active = 0
most = 0
lock = threading.Lock()


def download(url):
    global active, most
    with limit:
        with lock:
            active += 1
            most = max(most, active)
        results[url] = len(url)
        with lock:
            active -= 1


urls = ["a.org", "bb.org", "ccc.org"]
ts = [threading.Thread(target=download, args=(u,)) for u in urls]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(most <= 2, active, [results[u] for u in urls])
