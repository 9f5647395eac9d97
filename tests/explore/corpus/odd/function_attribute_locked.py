import threading


def visit():
    with visit.lock:
        visit.calls += 1


visit.lock = threading.Lock()
visit.calls = 0
ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(visit.calls)
