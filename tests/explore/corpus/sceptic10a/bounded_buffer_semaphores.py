# Producer-consumer with semaphores (Silberschatz)
import threading

SIZE = 3
buffer = [None] * SIZE
in_index = 0
out_index = 0
mutex = threading.Semaphore(1)
empty = threading.Semaphore(SIZE)
full = threading.Semaphore(0)
consumed = []


class Producer(threading.Thread):
    def __init__(self, first):
        super().__init__()
        self.first = first

    def run(self):
        global in_index
        for item in range(self.first, self.first + 5):
            empty.acquire()
            mutex.acquire()
            buffer[in_index] = item
            in_index = (in_index + 1) % SIZE
            mutex.release()
            full.release()


class Consumer(threading.Thread):
    def run(self):
        global out_index
        for _ in range(5):
            full.acquire()
            mutex.acquire()
            item = buffer[out_index]
            buffer[out_index] = None
            out_index = (out_index + 1) % SIZE
            consumed.append(item)
            mutex.release()
            empty.release()


ts = [Producer(1), Producer(6), Consumer(), Consumer()]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(consumed), None in consumed)
