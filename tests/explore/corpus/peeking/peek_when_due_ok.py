import heapq
import threading
import time

heap, done, lock = [(0, "a"), (1, "b")], [], threading.Condition()


def work():
    while True:
        with lock:
            if not heap:
                return
            due = heap[0][0]
            if due <= len(done):
                done.append(heapq.heappop(heap)[1])
                continue
        time.sleep(0.001)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done)
