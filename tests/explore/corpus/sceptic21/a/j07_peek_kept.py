import heapq
import threading

heap = [1, 8, 9]
taken = []


def work():
    first = heap[0]
    if first < 5:
        taken.append(heapq.heappop(heap))


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
