import threading

lock = threading.Lock()
events = []
seen = []


def emit(n):
    for k in range(n):
        with lock:
            events.append(k)


def collect():
    global events
    for _ in range(3):
        with lock:
            mine = events
            events = []
        seen.extend(mine)


ts = [threading.Thread(target=emit, args=(3,)), threading.Thread(target=collect)]
for t in ts:
    t.start()
for t in ts:
    t.join()
seen.extend(events)
print(len(seen))
