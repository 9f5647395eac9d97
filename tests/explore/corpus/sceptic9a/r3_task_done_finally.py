import queue
import threading

tasks = queue.Queue()
ok = []
errors = []


def worker():
    while True:
        n = tasks.get()
        try:
            ok.append(12 // n)
        except ZeroDivisionError as e:
            errors.append(str(e))
        finally:
            tasks.task_done()


for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
for n in (1, 2, 0, 3):
    tasks.put(n)
tasks.join()
print("ok", len(ok), "errors", len(errors))
