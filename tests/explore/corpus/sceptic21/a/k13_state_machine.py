import threading

state = "new"
starts = 0
lock = threading.Lock()


def start():
    global state, starts
    if state == "new":
        state = "running"
        with lock:
            starts += 1


ts = [threading.Thread(target=start) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
