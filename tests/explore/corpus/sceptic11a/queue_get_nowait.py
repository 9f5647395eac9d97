# 消费者用 get_nowait 判断队列
import threading
import queue

q = queue.Queue()
for i in range(4):
    q.put(i)

results = []


def consumer():
    while not q.empty():
        try:
            item = q.get_nowait()
        except queue.Empty:
            break
        results.append(item * 2)
        q.task_done()


cs = [threading.Thread(target=consumer) for _ in range(2)]
for c in cs:
    c.start()
for c in cs:
    c.join()
q.join()
print(sorted(results))
