import threading, queue
q = queue.Queue()
for i in range(3): q.put(i)
got = []
def work():
    while len(q.queue) > 0:
        got.append(q.get_nowait())
ts = [threading.Thread(target=work) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(got))
