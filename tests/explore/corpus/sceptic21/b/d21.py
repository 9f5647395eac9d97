import queue
import threading

log_q = queue.Queue()
lines = []


def collector():
    while True:
        msg = log_q.get()
        if msg is None:
            return
        lines.append(msg)


def service(name):
    for i in range(2):
        log_q.put(f"{name}:{i}")


c = threading.Thread(target=collector)
c.start()
ss = [threading.Thread(target=service, args=(n,)) for n in "ab"]
for s in ss:
    s.start()
log_q.put(None)
for s in ss:
    s.join()
c.join()
print(sorted(lines))
