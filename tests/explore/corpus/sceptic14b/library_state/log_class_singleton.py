import threading

import logging
import sys


class AppLogger:
    def __init__(self, name):
        self.logger = logging.getLogger(name)
        if not self.logger.hasHandlers():
            h = logging.StreamHandler(sys.stdout)
            h.setFormatter(logging.Formatter("%(message)s"))
            self.logger.addHandler(h)
            self.logger.setLevel("INFO")


def work():
    AppLogger("app")


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (work, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
AppLogger("app").logger.info("hi")
