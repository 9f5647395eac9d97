import heapq
import threading

heap = [(1, 'boil water'), (2, 'brew tea'), (3, 'serve')]
now = 2
ran = []


def run_due():
    while heap and heap[0][0] <= now:
        when, what = heapq.heappop(heap)
        ran.append(what)


ts = [threading.Thread(target=run_due) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(ran, len(heap))
