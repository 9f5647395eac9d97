import threading

lock = threading.Lock()
ok = []


def work(x):
    try:
        lock.acquire()
        ok.append(10 // x)
        lock.release()
    except ZeroDivisionError:
        pass


ts = [threading.Thread(target=work, args=(x,)) for x in (1, 0, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(ok)
