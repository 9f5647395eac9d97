from concurrent.futures import ThreadPoolExecutor
import threading

local = threading.local()
all_lists = []
lock = threading.Lock()


def init():
    local.mine = []
    with lock:
        all_lists.append(local.mine)


def work(n):
    local.mine.append(n * n)


with ThreadPoolExecutor(max_workers=2, initializer=init) as pool:
    for n in range(4):
        pool.submit(work, n)
print(sorted(x for lst in all_lists for x in lst))
