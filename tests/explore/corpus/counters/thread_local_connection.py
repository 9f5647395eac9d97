import threading

local = threading.local()
totals = []


def conn():
    if not hasattr(local, "n"):
        local.n = 0
    return local


def job():
    for _ in range(2):
        c = conn()
        c.n += 1
    totals.append(local.n)


ts = [threading.Thread(target=job) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(totals)
