import queue
import threading

lines = queue.Queue()
log = []


def write():
    while (line := lines.get()) is not None:
        log.append(line)


def work(n):
    for i in range(2):
        lines.put(f"{n}.{i}")


writer = threading.Thread(target=write)
writer.start()
ts = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
lines.put(None)
writer.join()
print(sorted(log))
