import threading

buf = bytearray(b'abcdef')


def shout(lo, hi):
    buf[lo:hi] = buf[lo:hi].upper()


ts = [threading.Thread(target=shout, args=s) for s in ((0, 2), (4, 6))]
for t in ts: t.start()
for t in ts: t.join()
print(buf)
