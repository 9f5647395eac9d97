import queue
import threading

q = queue.Queue()
done = []


def worker():
    while True:
        item = q.get()
        done.append(item)
        q.task_done()


# Turn-on the worker thread.
for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()

# Send thirty task requests to the worker.
for item in range(6):
    q.put(item)

# Block until all tasks are done.
q.join()
assert sorted(done) == list(range(6))
print('All work completed')
