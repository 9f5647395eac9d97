import threading
from concurrent.futures import ThreadPoolExecutor

inside = 1
lock = threading.Lock()


def cancel():
    global inside
    with lock:
        some = inside > 0
    if some:
        with lock:
            inside -= 1


with ThreadPoolExecutor(2) as pool:
    pool.submit(cancel)
    pool.submit(cancel)
print("end")
