import threading

light = "red"


def switch():
    global light
    match light:
        case "red":
            light = "green"
        case "green":
            light = "yellow"
        case _:
            light = "red"


ts = [threading.Thread(target=switch) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(light)
