import threading
import queue

stack = queue.LifoQueue()
out = queue.Queue()


def worker():
    while True:
        item = stack.get()
        if item is None:
            break
        out.put(item)


threads = [threading.Thread(target=worker) for _ in range(2)]
for t in threads:
    t.start()
for i in range(1, 6):
    stack.put(i)
for _ in threads:
    stack.put(None)
for t in threads:
    t.join()
total = 0
while not out.empty():
    total += out.get()
print(total)
