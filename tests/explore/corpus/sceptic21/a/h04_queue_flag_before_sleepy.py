import queue
import threading
import time

q = queue.Queue()
finished = False
done = []


def producer():
    global finished
    for i in range(3):
        time.sleep(0.2)
        q.put(i)
    finished = True


def consumer():
    while True:
        last_time = finished
        try:
            item = q.get(timeout=0.1)
        except queue.Empty:
            if last_time:
                break
        else:
            done.append(item)


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
