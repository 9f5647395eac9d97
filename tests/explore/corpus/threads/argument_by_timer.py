import threading

lights = 1


def switch_on(lit):
    global lights
    lights = lit + 1


ts = [threading.Timer(0.1, switch_on, args=(lights,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(lights)
