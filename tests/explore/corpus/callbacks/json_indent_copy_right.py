import json
import threading

state = {"a": 1, "b": 2}


def save():
    json.dumps(dict(state), indent=2)


def add():
    state["c"] = 3


ts = [threading.Thread(target=f) for f in (save, add)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(state))
