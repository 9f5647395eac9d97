import threading

taken = {"a": False, "b": False}
winners = []


def grab(who):
    if not any(taken.values()):
        taken["a"] = who
        winners.append(who)


ts = [threading.Thread(target=grab, args=(x,)) for x in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(winners)
