import queue, threading, time
q = queue.Queue()
total = 0

def worker():
    global total
    while True:
        n = q.get()
        total += n

threading.Thread(target=worker, daemon=True).start()
for k in range(10):
    q.put(k)
while q.qsize() > 0:
    time.sleep(0.5)
print(total)
