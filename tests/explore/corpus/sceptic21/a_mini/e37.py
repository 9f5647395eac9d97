import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


guards = {"a", "b"}


def sell(me):
    if len(guards) > 1:
        guards.discard(me)


ts = [threading.Thread(target=sell, args=(w,)) for w in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
