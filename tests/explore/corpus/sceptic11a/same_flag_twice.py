import threading
ready, out = False, []


def work(n):
    global ready
    if not ready:
        ready = True
    out.append(ready)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(out)
