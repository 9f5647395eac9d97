import threading
from concurrent.futures import ThreadPoolExecutor, wait


class Progress:
    def __init__(self, total):
        self.total, self.done, self.failed = total, 0, 0
        self.lock = threading.Lock()

    def __call__(self, future):
        with self.lock:
            if future.exception() is not None:
                self.failed += 1
            else:
                self.done += 1
            line = '%d + %d of %d' % (self.done, self.failed, self.total)
        print(line)


def fetch(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n * 10


progress = Progress(5)
total = 0
with ThreadPoolExecutor(3) as pool:
    futures = []
    for n in range(1, 6):
        future = pool.submit(fetch, n)
        future.add_done_callback(progress)
        futures.append(future)
for future in futures:
    try:
        total += future.result()
    except ValueError as error:
        print('failed', error)
assert (progress.done, progress.failed) == (4, 1)
print(total)
