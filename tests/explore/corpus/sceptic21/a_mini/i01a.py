import logging
import threading

logging.basicConfig(level=logging.CRITICAL)
LIMIT = 1
used = 0
lock = threading.Lock()


def visit():
    global used
    with lock:
        used += 1
        logging.info("in")
        over = used > LIMIT
    if over:
        with lock:
            used -= 1
        return
    with lock:
        used -= 1


ts = [threading.Thread(target=visit) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
