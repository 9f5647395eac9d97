import queue
import threading

log_queue = queue.Queue()
written = []


def logger():
    while True:
        line = log_queue.get()
        written.append(line)
        log_queue.task_done()


threading.Thread(target=logger, daemon=True).start()


def worker(i):
    log_queue.put(f"worker {i} started")
    log_queue.put(f"worker {i} ended")


ts = [threading.Thread(target=worker, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
log_queue.join()
print("done", len(written))
