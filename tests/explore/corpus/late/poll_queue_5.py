import queue
import threading
import time

tasks = queue.Queue()
total = 0

def worker():
    global total
    while True:
        n = tasks.get()
        total += n

for n in range(1, 6):
    tasks.put(n)
threading.Thread(target=worker, daemon=True).start()
while not tasks.empty():
    time.sleep(0.01)
print("total", total)
