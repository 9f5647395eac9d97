import queue
import threading

log_q = queue.Queue()
lines = []


def collector():
    while True:
        lines.append(log_q.get())


threading.Thread(target=collector, daemon=True).start()


def service(name):
    log_q.put(f"{name} up")


ss = [threading.Thread(target=service, args=(n,)) for n in ("db", "web")]
for s in ss:
    s.start()
for s in ss:
    s.join()
while not log_q.empty():
    pass
print(len(lines), "lines")
