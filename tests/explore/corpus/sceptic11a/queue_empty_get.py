# 消费者用 empty() 判断队列
import threading
import queue

q = queue.Queue()
for i in range(4):
    q.put(i)

results = []


def consumer():
    while not q.empty():
        item = q.get()
        results.append(item * 2)


cs = [threading.Thread(target=consumer) for _ in range(2)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print(sorted(results))
