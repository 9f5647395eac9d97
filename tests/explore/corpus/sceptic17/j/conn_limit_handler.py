import threading

MAX = 1
active = 0
lock = threading.Lock()
peak = 0
rejected = []


def handle(client):
    global active, peak
    with lock:
        active += 1
        peak = max(peak, active)
    with lock:
        active -= 1


def serve(clients):
    threads = []
    for c in clients:
        with lock:
            full = active >= MAX
        if full:
            rejected.append(c)
            continue
        t = threading.Thread(target=handle, args=(c,))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()


serve(['a', 'b', 'c'])
print('peak within limit:', peak <= MAX)
