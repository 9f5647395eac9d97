import ast
import threading

state = {"n": 0}


def up():
    copy = ast.literal_eval(repr(state))
    state["n"] = copy["n"] + 1


ts = [threading.Thread(target=up) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
