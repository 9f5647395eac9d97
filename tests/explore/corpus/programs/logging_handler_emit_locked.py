import logging
import threading


class Counting(logging.Handler):
    count = 0

    def emit(self, record):
        self.count += 1


h = Counting()
log = logging.getLogger("x")
log.addHandler(h)
log.setLevel(logging.INFO)
log.propagate = False


def work():
    log.info("hello %s", threading.current_thread().name)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
assert h.count == 3
