import heapq
import threading


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


jobs = []
lock = threading.Lock()


def produce(numbers):
    for number in numbers:
        with lock:
            heapq.heappush(jobs, Job(number, "job %d" % number))


threads = [threading.Thread(target=produce, args=(numbers,)) for numbers in ([3, 1], [2, 0])]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
while jobs:
    print(heapq.heappop(jobs).name)
