from concurrent.futures import ThreadPoolExecutor
import itertools
import threading
import time

handled = 0
lock = threading.Lock()


def handle(request):
    global handled
    time.sleep(0.2)
    with lock:
        handled += 1
        print("handled", request, "so far", handled)


with ThreadPoolExecutor(max_workers=3) as pool:
    for request in itertools.count(1):
        pool.submit(handle, request)
        time.sleep(0.1)
