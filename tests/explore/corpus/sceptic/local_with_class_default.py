import threading


class L(threading.local):
    n = 0


l = L()
out = []


def work():
    for _ in range(5):
        l.n += 1
    out.append(l.n)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
