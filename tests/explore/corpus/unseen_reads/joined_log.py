import threading

log = ["a"]


def pack():
    text = ",".join(log)
    log[:] = [text, "x"]


ts = [threading.Thread(target=pack) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log)
