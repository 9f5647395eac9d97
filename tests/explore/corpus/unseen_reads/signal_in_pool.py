import signal
from concurrent.futures import ThreadPoolExecutor


def serve(n):
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return n


with ThreadPoolExecutor(2) as ex:
    futures = [ex.submit(serve, i) for i in range(2)]
for f in futures:
    print(f.result())
