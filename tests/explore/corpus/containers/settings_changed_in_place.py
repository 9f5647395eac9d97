import threading

settings = {"low": 1, "high": 2}
bad = []


def writer():
    settings["low"] = 10
    settings["high"] = 11


def reader():
    mine = settings
    if mine["low"] > mine["high"]:
        bad.append(dict(mine))


ts = [threading.Thread(target=f) for f in (writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("bad" if bad else "ok")
