import threading

import logging
import sys

lock = threading.Lock()
log = logging.getLogger("app")
log.setLevel(logging.INFO)


def get_logger():
    with lock:
        if not log.handlers:
            log.addHandler(logging.StreamHandler(sys.stdout))
    return log


def work():
    get_logger()


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (work, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
log.info("hello")
