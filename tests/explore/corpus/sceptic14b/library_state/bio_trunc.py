import threading

import io

buf = io.BytesIO()
out = []


def write():
    buf.write(b"x")


def flush():
    out.append(buf.getvalue())
    buf.seek(0)
    buf.truncate(0)


ts = [threading.Thread(target=f, args=a) for f, a in ((write, ()), (flush, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(b"".join(out)))
