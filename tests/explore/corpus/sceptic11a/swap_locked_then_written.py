import threading
buf, out, lock = [0], [], threading.Lock()


def work(n):
    global buf
    if n == 1:
        with lock:
            buf.append(n)
    else:
        with lock:
            old, buf = buf, []
        out.extend(old)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(len(buf) + len(out))
