import threading

light = False


def switch():
    global light
    light = not light


ts = [threading.Thread(target=switch) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("on" if light else "off")
