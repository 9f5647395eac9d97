import queue
import threading

q = queue.Queue()
bell = threading.Event()
got = []


def sender(x):
    q.put(x)
    bell.set()


def receiver():
    while len(got) < 2:
        bell.wait()
        try:
            while True:
                got.append(q.get_nowait())
        except queue.Empty:
            pass
        bell.clear()


ts = [threading.Thread(target=receiver)] + [threading.Thread(target=sender, args=(x,)) for x in 'ab']
for t in ts: t.start()
for t in ts: t.join()
print(len(got))
