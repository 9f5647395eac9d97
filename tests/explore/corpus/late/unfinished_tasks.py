import queue, threading, time
q = queue.Queue()
total = 0

def worker():
    global total
    while True:
        n = q.get()
        total += n
        q.task_done()

threading.Thread(target=worker, daemon=True).start()
for k in range(10):
    q.put(k)
while q.unfinished_tasks:
    time.sleep(0.01)
print(total)
