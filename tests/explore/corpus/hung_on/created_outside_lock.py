import threading


class State:
    pass


lock = threading.Lock()
state = State()
state.count = 0


def work():
    global state
    new = State()
    new.count = state.count + 1
    with lock:
        state = new


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(state.count)
