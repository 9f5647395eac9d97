# 三个线程轮流打印1到100
import threading


class TurnPrinter:
    def __init__(self, n_threads, limit):
        self.n = n_threads
        self.limit = limit
        self.current = 1
        self.cond = threading.Condition()

    def run(self, index):
        while True:
            with self.cond:
                while self.current <= self.limit and (self.current - 1) % self.n != index:
                    self.cond.wait()
                if self.current > self.limit:
                    self.cond.notify_all()
                    return
                print(f"线程{index + 1}: {self.current}")
                self.current += 1
                self.cond.notify_all()


def main(limit=100):
    printer = TurnPrinter(3, limit)
    threads = []
    for i in range(3):
        t = threading.Thread(target=printer.run, args=(i,), name=f"T{i + 1}")
        threads.append(t)
        t.start()
    for t in threads:
        t.join()


if __name__ == '__main__':
    main()
