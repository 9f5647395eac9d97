import threading, queue, time
q = queue.Queue()
def producer():
    for i in range(3):
        time.sleep(2)
        q.put(i)
def consumer():
    got = []
    while len(got) < 3:
        try:
            got.append(q.get(timeout=0.5))
        except queue.Empty:
            continue
    print(got)
ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts: t.start()
for t in ts: t.join()
