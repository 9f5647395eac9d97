import queue, threading
jobs = queue.Queue()
total = 0

def worker():
    global total
    while True:
        n = jobs.get()
        total += n
        jobs.task_done()

for i in range(20):
    jobs.put(i)
t = threading.Thread(target=worker, daemon=True)
t.start()
jobs.join()
print(total)
