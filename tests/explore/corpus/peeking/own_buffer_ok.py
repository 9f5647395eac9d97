import threading

out, lock = [], threading.Lock()


def work(n):
    buf = []
    for i in range(3):
        buf.append(n * 10 + i)
        if len(buf) == 2:
            with lock:
                out.extend(buf)
            buf.clear()
    with lock:
        out.extend(buf)
    buf.clear()


ts = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out))
