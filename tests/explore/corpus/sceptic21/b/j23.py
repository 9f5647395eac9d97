import threading
import time


class Job:
    MAX = 2

    def __init__(self):
        self.attempts = 0
        self.lock = threading.Lock()

    def may_try(self):
        with self.lock:
            return self.attempts < self.MAX

    def run(self):
        while self.may_try():
            time.sleep(0.001)
            with self.lock:
                self.attempts += 1


job = Job()
ts = [threading.Thread(target=job.run) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("attempts", job.attempts)
