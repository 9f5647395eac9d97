import threading

state = {}


def ensure():
    return state.get("x") or state.setdefault("count", state.pop("count", 0) + 1)


ts = [threading.Thread(target=ensure) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
