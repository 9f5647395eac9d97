# a toy server: workers handle requests for ever and count them
import threading
import queue
import time

requests = queue.Queue()
served = 0


def client():
    n = 0
    while True:
        requests.put(n)
        n += 1
        time.sleep(0.05)


def worker(wid):
    global served
    while True:
        r = requests.get()
        served = served + 1
        print(f"worker {wid} served request {r}")
        requests.task_done()


threading.Thread(target=client).start()
for i in range(3):
    threading.Thread(target=worker, args=(i,)).start()
