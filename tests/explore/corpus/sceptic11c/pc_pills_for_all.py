import queue
import threading
import random
import time

BUFFER_SIZE = 3
NUM_PRODUCERS = 3
NUM_CONSUMERS = 2
ITEMS = 4
POISON = object()


class Producer(threading.Thread):
    def __init__(self, pid, q):
        super().__init__(name=f"Producer-{pid}")
        self.pid = pid
        self.q = q

    def run(self):
        for i in range(ITEMS):
            item = self.pid * 10 + i
            time.sleep(random.random() * 0.01)
            self.q.put(item)


class Consumer(threading.Thread):
    def __init__(self, cid, q):
        super().__init__(name=f"Consumer-{cid}")
        self.q = q
        self.items = []

    def run(self):
        while True:
            item = self.q.get()
            if item is POISON:
                break
            self.items.append(item)
            time.sleep(random.random() * 0.01)


def main():
    q = queue.Queue(maxsize=BUFFER_SIZE)
    producers = [Producer(i, q) for i in range(NUM_PRODUCERS)]
    consumers = [Consumer(i, q) for i in range(NUM_CONSUMERS)]
    for t in producers + consumers:
        t.start()
    for p in producers:
        p.join()
    for _ in consumers:
        q.put(POISON)
    for c in consumers:
        c.join()
    everything = [x for c in consumers for x in c.items]
    print("consumed:", len(everything), "sum:", sum(everything))


if __name__ == "__main__":
    main()
