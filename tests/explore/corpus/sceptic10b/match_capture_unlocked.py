import threading

light = ("red", 0)


def step():
    global light
    match light:
        case ("red", n):
            light = ("green", n + 1)
        case ("green", n):
            light = ("yellow", n + 1)
        case ("yellow", n):
            light = ("red", n + 1)


ts = [threading.Thread(target=step) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(light)
