import json
import threading

state = '{"visits": 0}'


def visit():
    global state
    data = json.loads(state)
    data["visits"] += 1
    state = json.dumps(data)


ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
