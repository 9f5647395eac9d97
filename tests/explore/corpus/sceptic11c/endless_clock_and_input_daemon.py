import threading
import time


class Clock(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.ticks = 0

    def run(self):
        while True:
            self.ticks += 1
            time.sleep(1)


class Machine:
    def __init__(self):
        self.jobs = 0
        self.lock = threading.Lock()

    def work(self, n):
        for _ in range(n):
            time.sleep(0.3)
            with self.lock:
                self.jobs += 1


def main():
    Clock().start()
    m = Machine()
    ts = [threading.Thread(target=m.work, args=(n,)) for n in (2, 3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(m.jobs, "jobs")


if __name__ == "__main__":
    main()
