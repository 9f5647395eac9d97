import threading

heap = [3, 4, 5]
best = []


def work():
    global smallest
    first = heap[0]
    if first < 5:
        smallest = first
        __import__('heapq').heapreplace(heap, first + 2)


smallest = 0
ts = [threading.Thread(target=work) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(heap))
