from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

PARTIES = 4
barrier = Barrier(PARTIES)


def stage(i):
    total = 0
    for k in range(i + 1):
        total += k
    barrier.wait()
    return total


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(stage, i) for i in range(PARTIES)]
    print([f.result() for f in futures])
