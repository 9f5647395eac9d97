import logging
import logging.handlers
import queue
import threading


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


def worker(n):
    logger = logging.getLogger("app")
    for i in range(2):
        logger.info("worker %d step %d", n, i)


def main():
    q = queue.Queue(-1)
    logger = logging.getLogger("app")
    logger.setLevel(logging.INFO)
    logger.addHandler(logging.handlers.QueueHandler(q))
    logger.propagate = False
    out = ListHandler()
    out.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    listener = logging.handlers.QueueListener(q, out)
    listener.start()
    ts = [threading.Thread(target=worker, args=(i,)) for i in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    listener.stop()
    print(len(out.lines), "lines")


if __name__ == "__main__":
    main()
