import logging
import threading


class Counting(logging.Handler):
    count = 0

    def filter(self, record):
        self.count += 1
        return True

    def emit(self, record):
        pass


h = Counting()
log = logging.getLogger("x")
log.addHandler(h)
log.setLevel(logging.INFO)
log.propagate = False


def work():
    log.info("hello")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(h.count)
