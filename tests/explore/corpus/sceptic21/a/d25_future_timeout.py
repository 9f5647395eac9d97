import time
from concurrent.futures import ThreadPoolExecutor


def slow():
    time.sleep(3)
    return 4


with ThreadPoolExecutor(1) as pool:
    f = pool.submit(slow)
    print(f.result(timeout=1))
