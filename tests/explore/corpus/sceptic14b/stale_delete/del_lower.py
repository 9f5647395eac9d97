import threading

lock = threading.Lock()
last = {"ann": 3}


def age():
    with lock:
        if "ann" in last:
            last["ann"] -= 1


def sweep():
    with lock:
        old = last["ann"] < 5
    if old:
        with lock:
            del last["ann"]


ts = [threading.Thread(target=f, args=a) for f, a in ((age, ()), (sweep, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(last)
