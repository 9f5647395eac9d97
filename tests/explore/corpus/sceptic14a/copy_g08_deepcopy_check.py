import copy
import threading

state = {"king": None}


def crown(who):
    view = copy.deepcopy(state)
    if view["king"] is None:
        state["king"] = who


ts = [threading.Thread(target=crown, args=(w,)) for w in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(state["king"] in "xy")
