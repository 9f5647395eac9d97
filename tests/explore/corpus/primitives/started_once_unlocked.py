import threading

started = False
runs = []


def engine():
    runs.append("x")


def start():
    global started
    if not started:
        started = True
        t = threading.Thread(target=engine)
        t.start()
        t.join()


ts = [threading.Thread(target=start) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(len(runs))
