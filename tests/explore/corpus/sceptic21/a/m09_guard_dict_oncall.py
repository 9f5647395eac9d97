import threading

oncall = {"ann": 1, "bob": 1}


def go(me):
    if len(oncall) > 1:
        del oncall[me]


ts = [threading.Thread(target=go, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
