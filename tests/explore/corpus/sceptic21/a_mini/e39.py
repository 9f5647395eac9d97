import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


oncall = [True, True]


def sell(me):
    if sum(oncall) < 2:
        return
    oncall[me] = False


ts = [threading.Thread(target=sell, args=(w,)) for w in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
