import threading
buf, out = [0], []


def work(n):
    if n == 1:
        buf.append(n)
        buf.append(n)
    else:
        k = len(buf)
        out.extend(buf[:k])
        del buf[:k]


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(len(buf) + len(out))
