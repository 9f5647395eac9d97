import queue
import threading

percent = 0
reports = queue.Queue()


def worker():
    begun = percent
    for step in range(1, 5):
        reports.put(begun + 25 * step)
    reports.put(None)


def display():
    global percent
    while True:
        p = reports.get()
        if p is None:
            return
        percent = p


ts = [threading.Thread(target=display), threading.Thread(target=worker)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(percent)
