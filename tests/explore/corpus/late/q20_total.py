import queue, threading
jobs = queue.Queue()
total = 0

def worker():
    global total
    while True:
        n = jobs.get()
        total += n

for i in range(20):
    jobs.put(i)
t = threading.Thread(target=worker, daemon=True)
t.start()
while not jobs.empty():
    pass
assert total == sum(range(20)), total
