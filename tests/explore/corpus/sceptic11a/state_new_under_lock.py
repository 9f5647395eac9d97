import threading
class State:
    count = 0
lock, state = threading.Lock(), State()


def work(n):
    global state
    with lock:
        fresh = State()
        fresh.count = state.count + n
        state = fresh


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(state.count)
