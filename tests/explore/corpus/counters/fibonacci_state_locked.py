import threading

state = (0, 1)
lock = threading.Lock()


def step():
    global state
    with lock:
        a, b = state
        state = (b, a + b)


ts = [threading.Thread(target=step) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
