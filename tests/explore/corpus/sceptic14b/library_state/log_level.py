import threading

import logging

log = logging.getLogger("app")
log.setLevel(logging.INFO)


def work():
    old = log.level
    log.setLevel(logging.ERROR)
    log.setLevel(old)


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (work, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log.level)
