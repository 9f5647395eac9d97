import threading

permits = 1
lock = threading.Lock()
low = [1]


def use():
    global permits
    if permits > 0:
        with lock:
            permits -= 1
            low.append(permits)
        with lock:
            permits += 1


ts = [threading.Thread(target=use) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('never below zero:', min(low) >= 0)
