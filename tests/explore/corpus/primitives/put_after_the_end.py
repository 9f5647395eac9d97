import queue
import threading

tasks = queue.Queue()
closed = False


def worker():
    while True:
        task = tasks.get()
        tasks.task_done()
        if task is None:
            return


def submit():
    if not closed:
        tasks.put("task")


def close():
    global closed
    closed = True
    tasks.put(None)


ts = [threading.Thread(target=f) for f in (worker, submit, close)]
for t in ts:
    t.start()
for t in ts:
    t.join()
tasks.join()
