import threading

state = (0, "a", "b")


def work():
    global state
    n, *rest = state
    state = (n + 1, *rest)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(state)
