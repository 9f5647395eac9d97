import logging
import logging.handlers
import queue
import threading

log_queue = queue.Queue(-1)
handler = logging.StreamHandler()
handler.setFormatter(logging.Formatter("%(threadName)s: %(message)s"))
listener = logging.handlers.QueueListener(log_queue, handler)

logger = logging.getLogger("shop")
logger.setLevel(logging.INFO)
logger.addHandler(logging.handlers.QueueHandler(log_queue))


def worker(n):
    for i in range(3):
        logger.info("step %d of worker %d", i, n)


listener.start()
ts = [threading.Thread(target=worker, args=(n,), name=f"W{n}") for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
listener.stop()
print("done")
