# 状态机:match 之后改状态
import threading

state = "idle"
started = []


def press(name):
    global state
    match state:
        case "idle":
            state = "running"
            started.append(name)
        case "running":
            state = "stopped"
        case _:
            pass


ts = [threading.Thread(target=press, args=(n,)) for n in ("a", "b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state, len(started))
