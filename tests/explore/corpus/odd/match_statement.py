import threading

state = "red"


def switch():
    global state
    match state:
        case "red":
            state = "green"
        case "green":
            state = "yellow"
        case _:
            state = "red"


ts = [threading.Thread(target=switch) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
