import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial


class Flaky(Exception):
    ...


attempts = 0
attempts_lock = threading.Lock()


def fetch(fails, tries):
    global attempts
    for attempt in range(tries):
        with attempts_lock:
            attempts += 1
        try:
            if attempt < fails:
                raise Flaky(attempt)
            return 'ok'
        except Flaky:
            continue
    raise Flaky('gave up')


with ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(partial(fetch, tries=2), f) for f in (0, 1, 9, 0)]
ok = sum(f.exception() is None for f in fs)
print(f'ok={ok} failed={len(fs) - ok} attempts={attempts}')
