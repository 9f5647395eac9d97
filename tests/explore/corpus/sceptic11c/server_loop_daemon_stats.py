import logging
import queue
import random
import threading
import time

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")


class Server:
    def __init__(self, workers=2):
        self.requests = queue.Queue()
        self.served = 0
        self.workers = [threading.Thread(target=self.handle, daemon=True) for _ in range(workers)]

    def handle(self):
        while True:
            rid = self.requests.get()
            time.sleep(random.uniform(0.01, 0.05))
            self.served += 1
            logging.info("request %d done", rid)
            self.requests.task_done()

    def serve_forever(self):
        for w in self.workers:
            w.start()
        rid = 0
        while True:
            rid += 1
            self.requests.put(rid)
            if rid % 10 == 0:
                logging.info("served so far: %d", self.served)
            time.sleep(0.02)


if __name__ == "__main__":
    Server().serve_forever()
