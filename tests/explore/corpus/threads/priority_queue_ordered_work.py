import queue
import threading

q = queue.PriorityQueue()
for item in ((9, "sleep"), (1, "wake up"), (2, "eat")):
    q.put(item)


def worker():
    while not q.empty():
        number, what = q.get()
        print(number, what)


t = threading.Thread(target=worker)
t.start()
t.join()
