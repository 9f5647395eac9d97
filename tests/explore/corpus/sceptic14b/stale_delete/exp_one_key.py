import threading

lock = threading.Lock()
last = {"ann": 1}


def touch():
    with lock:
        last["ann"] = 10


def cleaner():
    with lock:
        old = last["ann"] < 5
    if old:
        with lock:
            del last["ann"]


ts = [threading.Thread(target=cleaner), threading.Thread(target=touch)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ann" in last)
