import threading

room = {"temp": 20}
lock = threading.Lock()
alarms = []


def heat():
    for _ in range(5):
        with lock:
            room["temp"] += 1


def watch():
    for _ in range(3):
        if room["temp"] > 22:
            alarms.append("hot")


ts = [threading.Thread(target=f) for f in (heat, watch)]
for t in ts: t.start()
for t in ts: t.join()
print(room["temp"])
