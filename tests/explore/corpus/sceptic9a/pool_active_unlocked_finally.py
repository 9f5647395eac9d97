from concurrent.futures import ThreadPoolExecutor
import threading


class Monitor:
    def __init__(self):
        self.active = 0
        self.lock = threading.Lock()

    def __enter__(self):
        with self.lock:
            self.active += 1
        return self

    def __exit__(self, *exc):
        self.active -= 1
        return False


monitor = Monitor()


def job(n):
    with monitor:
        return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    results = list(pool.map(job, range(3)))

print(results, monitor.active)
assert monitor.active == 0
