import queue, threading, time
q = queue.Queue()
results = []

def worker():
    while not q.empty():
        try:
            n = q.get_nowait()
        except queue.Empty:
            return
        results.append(n * n)

for i in range(100):
    q.put(i)
ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts:
    t.start()
while not q.empty():
    time.sleep(0.05)
print(len(results))
