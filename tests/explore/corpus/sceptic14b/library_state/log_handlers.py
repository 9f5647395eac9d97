import threading

import logging
import sys

log = logging.getLogger("app")
log.setLevel(logging.INFO)


def get_logger():
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
