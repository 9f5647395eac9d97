import threading

online = {"ann"}


def leave(n):
    if n in online:
        online.remove(n)


ts = [threading.Thread(target=leave, args=("ann",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(online))
