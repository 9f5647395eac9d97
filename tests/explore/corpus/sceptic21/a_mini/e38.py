import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


oncall = {"a": 1, "b": 1}


def sell(me):
    if len(oncall) < 2:
        return
    del oncall[me]


ts = [threading.Thread(target=sell, args=(w,)) for w in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
