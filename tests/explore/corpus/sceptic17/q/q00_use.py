import heapq
import threading

x = [1, 2, 3]
got = []


def take():
    if x[0] == 1:
        got.append(x.pop(0))


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(x))
