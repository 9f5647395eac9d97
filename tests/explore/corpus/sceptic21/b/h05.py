import threading

seen = set()


def crawl(urls):
    global seen
    for u in urls:
        seen |= {u}


ts = [threading.Thread(target=crawl, args=(u,)) for u in (["a", "b"], ["b", "c"])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(seen))
