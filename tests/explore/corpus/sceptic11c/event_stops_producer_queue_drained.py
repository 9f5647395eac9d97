import logging
import queue
import random
import threading
import time
import concurrent.futures


def producer(q, event, made):
    while not event.is_set():
        message = random.randint(1, 101)
        q.put(message)
        made.append(message)
        time.sleep(0.01)
    logging.info("Producer received event. Exiting")


def consumer(q, event, got):
    while not event.is_set() or not q.empty():
        try:
            got.append(q.get(timeout=0.1))
        except queue.Empty:
            pass
    logging.info("Consumer received event. Exiting")


if __name__ == "__main__":
    logging.basicConfig(format="%(message)s", level=logging.ERROR)
    pipeline = queue.Queue(maxsize=10)
    event = threading.Event()
    prod_done = threading.Event()
    made, got = [], []

    def run_producer():
        producer(pipeline, event, made)
        prod_done.set()

    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as executor:
        executor.submit(run_producer)
        executor.submit(consumer, pipeline, prod_done, got)
        time.sleep(0.05)
        event.set()
    print("all eaten" if made == got else (made, got))
