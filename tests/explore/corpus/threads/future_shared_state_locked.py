import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

lock = threading.Lock()
state = {"done": 0, "sum": 0}


def work(n):
    result = n ** 2
    with lock:
        state["done"] += 1
        state["sum"] += result
    return n, result


with ThreadPoolExecutor(max_workers=3) as executor:
    futures = [executor.submit(work, n) for n in range(5)]
    by_number = dict(f.result() for f in as_completed(futures))
assert state["sum"] == sum(by_number.values())
print(state)
