import threading

a, b = threading.Lock(), threading.Lock()
stats = {"hit": 0, "total": 0}


def hit():
    with a:
        stats["hit"] += 1
        stats["total"] += 1


def miss():
    with b:
        stats["total"] += 1


ts = [threading.Thread(target=hit), threading.Thread(target=miss)]
for t in ts: t.start()
for t in ts: t.join()
print(stats)
