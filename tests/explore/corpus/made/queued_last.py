import queue
import threading

jobs = queue.Queue()

class Job:
    def __init__(self, number):
        self.number = number
        jobs.put(self)

def eat():
    print(jobs.get().number)

ts = [threading.Thread(target=eat), threading.Thread(target=Job, args=(3,))]
for t in ts: t.start()
for t in ts: t.join()
