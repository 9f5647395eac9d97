from concurrent.futures import ThreadPoolExecutor
import time
pool = ThreadPoolExecutor(1)
def inner():
    return 1
def outer():
    f = pool.submit(inner)
    while not f.done():
        time.sleep(0.01)
    return f.result()
print(pool.submit(outer).result())
