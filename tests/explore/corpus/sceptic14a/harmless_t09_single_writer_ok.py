import threading

temperature = 18
heater = False
lock = threading.Lock()
switches = []


def weather(delta):
    global temperature
    with lock:
        temperature += delta


def controller():
    global heater
    for _ in range(2):
        wanted = temperature < 20
        if wanted != heater:
            heater = wanted
            switches.append(heater)


ts = [threading.Thread(target=weather, args=(d,)) for d in (3, -1)] + [threading.Thread(target=controller)]
for t in ts: t.start()
for t in ts: t.join()
print(temperature == 20 and len(switches) <= 2)
