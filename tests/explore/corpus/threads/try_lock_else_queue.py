import queue
import threading

printer = threading.Lock()
waiting = queue.Queue()
printed = []


def submit(job):
    waiting.put(job)
    while not waiting.empty():
        if not printer.acquire(blocking=False):
            return_later = waiting.empty()
            if return_later:
                return
            continue
        try:
            while True:
                try:
                    printed.append(waiting.get_nowait())
                except queue.Empty:
                    break
        finally:
            printer.release()


ts = [threading.Thread(target=submit, args=(j,)) for j in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(printed))
