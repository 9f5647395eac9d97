import threading
n = 0
def by_match():
    global n
    match n:
        case old:
            n = old + 1
def by_case():
    global n
    match (n + 1,):
        case (n,):
            pass
ts = [threading.Thread(target=f) for f in (by_match, by_case)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
