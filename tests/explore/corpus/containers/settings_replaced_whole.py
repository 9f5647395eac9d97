import threading

settings = {"low": 1, "high": 2}
bad = []


def writer():
    global settings
    for n in (10, 20):
        settings = {"low": n, "high": n + 1}


def reader():
    mine = settings
    if mine["low"] > mine["high"]:
        bad.append(mine)


ts = [threading.Thread(target=f) for f in (writer, reader, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("bad" if bad else "ok")
