import threading

box, ready = {}, threading.Condition()
got = []


def work(n):
    with ready:
        if n == 2:
            box["v"] = 7
            ready.notify_all()
            return
        while True:
            try:
                got.append(box["v"])
                break
            except KeyError:
                ready.wait()


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
