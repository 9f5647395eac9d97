import threading

seen = set()
greeted = []


def meet(name):
    if name not in seen:
        seen.add(name)
        greeted.append(name)


ts = [threading.Thread(target=meet, args=("a",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(greeted))
