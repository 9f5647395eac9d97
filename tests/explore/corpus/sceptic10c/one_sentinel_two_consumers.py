# 生产者消费者
import queue
import threading

q = queue.Queue(5)
lock = threading.Lock()
结果 = []


def producer():
    for i in range(4):
        q.put(i)
    q.put(None)        # 结束标志


def consumer(name):
    while True:
        item = q.get()
        if item is None:
            break
        with lock:
            结果.append((name, item * item))


ts = [threading.Thread(target=producer)]
ts += [threading.Thread(target=consumer, args=(f'c{i}',)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(结果))
