import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError


def slow():
    time.sleep(3)
    return 4


with ThreadPoolExecutor(1) as pool:
    f = pool.submit(slow)
    try:
        r = f.result(timeout=1)
    except TimeoutError:
        r = f.result()
    print(r)
