import threading

stats = {}
lock = threading.Lock()


def hit(page):
    if "pages" not in stats:
        stats["pages"] = {}
    with lock:
        stats["pages"][page] = stats["pages"].get(page, 0) + 1


ts = [threading.Thread(target=hit, args=(p,)) for p in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
