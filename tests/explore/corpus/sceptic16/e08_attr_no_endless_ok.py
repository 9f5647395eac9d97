from multiprocessing import Lock, Process, RawValue


class Seller(Process):
    def __init__(self, left, lock):
        super().__init__()
        self.left, self.lock = left, lock
        self.seen = None

    def peek(self):
        self.seen = self.left.value

    def run(self):
        while True:
            with self.lock:
                self.peek()
                if self.seen <= 0:
                    return
                self.left.value -= 1


if __name__ == "__main__":
    left, lock = RawValue("i", 1), Lock()
    ps = [Seller(left, lock) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(left.value)
