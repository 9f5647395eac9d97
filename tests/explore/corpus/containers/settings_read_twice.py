import threading

settings = {"low": 30, "high": 40}
bad = []


def writer():
    global settings
    for n in (20, 10):
        settings = {"low": n, "high": n + 5}


def reader():
    low = settings["low"]
    high = settings["high"]
    if low > high:
        bad.append((low, high))


ts = [threading.Thread(target=f) for f in (writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("bad" if bad else "ok")
