"""Queues, events, conditions, semaphores, barriers, timers; no luck in the order."""
import collections
import queue
import threading

things = queue.Queue(maxsize=2)
results = []
buffer = collections.deque(maxlen=3)
condition = threading.Condition()
done = threading.Event()


def produce():
    for n in range(4):
        things.put(n, timeout=10)
        with condition:
            buffer.append(n)
            condition.notify_all()
    things.put(None)


def consume():
    while (thing := things.get()) is not None:
        results.append(thing * 2)
        things.task_done()
    things.task_done()
    done.set()


def watch():
    with condition:
        while not buffer:
            condition.wait()
        condition.wait_for(lambda: 3 in buffer)
        results.append("seen") if False else None


threads = [threading.Thread(target=f, name=f.__name__) for f in (watch, consume, produce)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
things.join()
print(results, list(buffer), done.is_set(), things.empty(), things.qsize(), things.full(), done.wait(1))
try:
    things.get_nowait()
except queue.Empty as error:
    print(type(error).__name__)
buffer.rotate(1)
buffer.appendleft(9)
buffer.extend([1])
print(buffer, buffer.popleft(), buffer.pop(), buffer.index(buffer[0]), buffer.count(3), buffer[0], buffer[-1])
semaphore = threading.Semaphore(2)
print(semaphore.acquire(blocking=False), semaphore.acquire(False), semaphore.acquire(blocking=False))
semaphore.release()
heap = queue.PriorityQueue()
for pair in [(2, "b"), (1, "a")]:
    heap.put(pair)
print(heap.get(), heap.get(block=False))
lock = threading.RLock()
with lock, lock:
    print(lock.acquire())
barrier = threading.Barrier(1, action=lambda: results.clear())
print(barrier.wait(), results)
threading.Lock().release()
