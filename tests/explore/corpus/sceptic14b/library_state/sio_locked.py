import threading

import io

lock = threading.Lock()
buf = io.StringIO()
out = []


def write():
    with lock:
        buf.write("x")


def flush():
    with lock:
        out.append(buf.getvalue())
        buf.seek(0)
        buf.truncate(0)


ts = [threading.Thread(target=f, args=a) for f, a in ((write, ()), (flush, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len("".join(out)))
