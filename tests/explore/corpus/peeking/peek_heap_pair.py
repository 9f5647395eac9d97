import threading
import heapq

heap, taken = [(1, "a"), (2, "b"), (3, "c")], []


def work(i):
    _, name = heap[0]
    heapq.heappop(heap)
    taken.append(name)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
