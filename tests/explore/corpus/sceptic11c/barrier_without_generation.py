import threading


class MyBarrier:
    def __init__(self, parties):
        self.parties = parties
        self.count = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            self.count += 1
            if self.count == self.parties:
                self.cond.notify_all()
                self.count = 0
            else:
                while self.count != 0 and self.count < self.parties:
                    self.cond.wait()


def main():
    barrier = MyBarrier(2)

    def runner(name):
        for lap in range(2):
            print(f"{name} lap {lap}")
            barrier.wait()

    ts = [threading.Thread(target=runner, args=(f"r{i}",)) for i in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("finish")


if __name__ == "__main__":
    main()
