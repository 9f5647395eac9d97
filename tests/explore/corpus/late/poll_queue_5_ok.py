import queue
import threading

tasks = queue.Queue()
total = 0

def worker():
    global total
    while True:
        n = tasks.get()
        total += n
        tasks.task_done()

for n in range(1, 6):
    tasks.put(n)
threading.Thread(target=worker, daemon=True).start()
tasks.join()
print("total", total)
