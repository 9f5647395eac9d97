"""RealPython producer-consumer with a Pipeline of one slot."""
import logging
import random
import threading
from concurrent.futures import ThreadPoolExecutor

SENTINEL = object()


class Pipeline:
    def __init__(self):
        self.message = 0
        self.producer_lock = threading.Lock()
        self.consumer_lock = threading.Lock()
        self.consumer_lock.acquire()

    def get_message(self, name):
        logging.debug("%s:about to acquire getlock", name)
        self.consumer_lock.acquire()
        message = self.message
        self.producer_lock.release()
        return message

    def set_message(self, message, name):
        self.producer_lock.acquire()
        self.message = message
        self.consumer_lock.release()


def producer(pipeline, n):
    for index in range(n):
        message = random.randint(1, 101)
        pipeline.set_message(message, "Producer")
    pipeline.set_message(SENTINEL, "Producer")


def consumer(pipeline, got):
    message = 0
    while message is not SENTINEL:
        message = pipeline.get_message("Consumer")
        if message is not SENTINEL:
            got.append(message)


if __name__ == "__main__":
    logging.basicConfig(format="%(asctime)s: %(message)s", level=logging.WARNING)
    pipeline = Pipeline()
    got = []
    with ThreadPoolExecutor(max_workers=2) as executor:
        executor.submit(producer, pipeline, 5)
        executor.submit(consumer, pipeline, got)
    print("received", len(got))
