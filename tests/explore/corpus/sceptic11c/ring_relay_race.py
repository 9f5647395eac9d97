import queue
import random
import threading
import time


class Runner(threading.Thread):
    def __init__(self, name, get, put):
        super().__init__(name=name)
        self.get, self.put = get, put

    def run(self):
        baton = self.get.get()
        time.sleep(random.random() / 100)
        baton.append(self.name)
        self.put.put(baton)


def main():
    n = 4
    lanes = [queue.Queue() for _ in range(n + 1)]
    runners = [Runner(f"r{i}", lanes[i], lanes[i + 1]) for i in range(n)]
    for r in reversed(runners):
        r.start()
    lanes[0].put([])
    print(" > ".join(lanes[n].get()))
    for r in runners:
        r.join()


if __name__ == "__main__":
    main()
