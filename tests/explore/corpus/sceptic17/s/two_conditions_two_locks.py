import threading

not_empty = threading.Condition()
not_full = threading.Condition()
buf = []


def producer():
    for i in range(3):
        with not_full:
            while len(buf) >= 1:
                not_full.wait()
            buf.append(i)
        with not_empty:
            not_empty.notify()


def consumer():
    for _ in range(3):
        with not_empty:
            while not buf:
                not_empty.wait()
            buf.pop(0)
        with not_full:
            not_full.notify()


ts = [threading.Thread(target=f) for f in (producer, consumer)]
for t in ts: t.start()
for t in ts: t.join()
print(buf)
