import time
from concurrent.futures import ThreadPoolExecutor

total = []
ex = ThreadPoolExecutor(2)
fs = [ex.submit(pow, n, 2) for n in range(4)]
for f in fs:
    f.add_done_callback(lambda f: total.append(f.result()))
while not all(f.done() for f in fs):
    time.sleep(0.01)
print(sum(total))
ex.shutdown()
