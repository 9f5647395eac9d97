from concurrent.futures import ThreadPoolExecutor
import threading

gate = threading.Event()
with ThreadPoolExecutor(1) as ex:
    first = ex.submit(gate.wait)
    second = ex.submit(lambda: 5)
    ok = second.cancel()
    gate.set()
print(ok)
first.result()
assert not second.cancelled() , "cancelled"
