import queue
import threading

ready = queue.Queue()
out = []


def task(name, n):
    for i in range(n):
        out.append(f'{name}{i}')
        yield


def loop():
    while True:
        try:
            gen = ready.get_nowait()
        except queue.Empty:
            break
        try:
            next(gen)
        except StopIteration:
            continue
        ready.put(gen)


for name in 'ab':
    ready.put(task(name, 2))
ts = [threading.Thread(target=loop) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out))
