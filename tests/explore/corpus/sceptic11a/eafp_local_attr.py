import threading
local, out = threading.local(), []


def work(n):
    for _ in range(2):
        try:
            local.n += 1
        except AttributeError:
            local.n = 1
    out.append(local.n)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(out)
