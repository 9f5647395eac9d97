import time
from concurrent.futures import ThreadPoolExecutor

seen = []
ex = ThreadPoolExecutor(1)
f = ex.submit(pow, 2, 2)
f.add_done_callback(lambda f: seen.append(f.result()))
while not f.done():
    time.sleep(0.01)
print(len(seen))
ex.shutdown()
