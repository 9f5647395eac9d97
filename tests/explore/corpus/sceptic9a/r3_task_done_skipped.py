import queue
import threading

tasks = queue.Queue()
ok = []


def worker():
    while True:
        n = tasks.get()
        try:
            value = 12 // n
        except ZeroDivisionError:
            continue
        ok.append(value)
        tasks.task_done()


for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
for n in (1, 2, 0, 3):
    tasks.put(n)
tasks.join()
print("ok", len(ok))
