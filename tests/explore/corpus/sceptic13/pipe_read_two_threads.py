import threading
from multiprocessing import Pipe

out, into = Pipe(duplex=False)


def reader():
    print(out.recv() in ("x", "y"))


ts = [threading.Thread(target=reader) for _ in range(2)]
for t in ts: t.start()
into.send("x")
into.send("y")
for t in ts: t.join()
