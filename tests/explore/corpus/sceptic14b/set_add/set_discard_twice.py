import threading

online = {"ann"}


def leave(x):
    if x in online:
        online.discard(x)


ts = [threading.Thread(target=f, args=a) for f, a in ((leave, ("ann",)), (leave, ("ann",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(online)
