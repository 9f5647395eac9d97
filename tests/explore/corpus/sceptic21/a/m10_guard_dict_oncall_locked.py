import threading

oncall = {"ann": 1, "bob": 1}
lock = threading.Lock()


def go(me):
    with lock:
        if len(oncall) < 2:
            return
        del oncall[me]


ts = [threading.Thread(target=go, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(oncall))
