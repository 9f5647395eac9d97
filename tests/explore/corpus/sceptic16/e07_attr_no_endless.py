from multiprocessing import Lock, Process, RawValue


class Seller(Process):
    def __init__(self, left, lock):
        super().__init__()
        self.left, self.lock = left, lock
        self.seen = None

    def peek(self):
        with self.lock:
            self.seen = self.left.value

    def run(self):
        while True:
            self.peek()
            if self.seen <= 0:
                return
            with self.lock:
                self.left.value -= 1


if __name__ == "__main__":
    left, lock = RawValue("i", 1), Lock()
    ps = [Seller(left, lock) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(left.value)
