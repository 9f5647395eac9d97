import queue
import threading

jobs = queue.Queue()
for i in range(5):
    jobs.put(i)
results = {}


def work():
    while True:
        try:
            k = jobs.get_nowait()
        except queue.Empty:
            return
        results[k] = k * k


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(results))
