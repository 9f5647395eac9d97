import threading, queue
q = queue.Queue()
def producer():
    for i in range(2):
        q.put(i)
def consumer():
    got = []
    while len(got) < 3:
        try:
            got.append(q.get(timeout=1))
        except queue.Empty:
            continue
    print(got)
ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts: t.start()
for t in ts: t.join()
