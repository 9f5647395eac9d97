import logging
import threading
import time

logging.basicConfig(format="%(asctime)s: %(message)s", level=logging.INFO, datefmt="%H:%M:%S")


class FakeDatabase:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def locked_update(self, name):
        logging.info("Thread %s: starting update", name)
        local_copy = self.value
        local_copy += 1
        with self._lock:
            logging.debug("Thread %s has lock", name)
            time.sleep(0.1)
            self.value = local_copy
        logging.info("Thread %s: finishing update", name)


if __name__ == "__main__":
    database = FakeDatabase()
    logging.info("Testing update. Starting value is %d.", database.value)
    threads = []
    for index in range(2):
        t = threading.Thread(target=database.locked_update, args=(index,))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    logging.info("Testing update. Ending value is %d.", database.value)
