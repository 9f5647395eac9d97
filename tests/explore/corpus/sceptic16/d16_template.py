import threading
from string import Template

state = {"n": 0}


def up():
    state["n"] = int(Template("$n").substitute(state)) + 1


ts = [threading.Thread(target=up) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
