import threading

state = {"n": 0}


def up():
    state["n"] = int("{n}".format_map(state)) + 1


ts = [threading.Thread(target=up) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
