import threading
import queue

q = queue.Queue()
results = {}
results_lock = threading.Lock()


def worker():
    while True:
        item = q.get()
        print(f'Working on {item}')
        with results_lock:
            results[item] = item ** 2
        print(f'Finished {item}')
        q.task_done()


# Turn-on the worker thread.
for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()

# Send thirty task requests to the worker.
for item in range(12):
    q.put(item)

# Block until all tasks are done.
q.join()
print('All work completed', sum(results.values()))
