import threading

seen = set()


def meet(name):
    if name not in seen:
        seen.add(name)


ts = [threading.Thread(target=meet, args=("a",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(seen))
