import threading

hits = 0
misses = 0


def hit():
    here = globals()
    for _ in range(3):
        here.update({"hits": hits + 1})


def miss():
    global misses
    misses += 1


ts = [threading.Thread(target=hit), threading.Thread(target=hit), threading.Thread(target=miss)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(hits, misses)
