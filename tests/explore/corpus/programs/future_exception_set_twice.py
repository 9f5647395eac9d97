import threading
from concurrent.futures import Future

answer = Future()


def worker():
    if not answer.done():
        answer.set_result(1)


def watchdog():
    if not answer.done():
        answer.set_exception(TimeoutError("too late"))


ts = [threading.Thread(target=f) for f in (worker, watchdog)]
for t in ts: t.start()
for t in ts: t.join()
