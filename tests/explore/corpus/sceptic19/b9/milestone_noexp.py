import threading

visitors = 0
lock = threading.Lock()
prizes = []


def visit():
    global visitors
    with lock:
        visitors += 1
    if visitors % 2 == 0:
        prizes.append("cup")


ts = [threading.Thread(target=visit) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print("prizes", len(prizes))
