import multiprocessing as mp


class Box:
    def __init__(self, v):
        self.v = v
        self.lock = mp.get_context("spawn").Lock()

    def __getstate__(self):
        return {"v": self.v}

    def __setstate__(self, state):
        self.v = state["v"]
        self.lock = mp.get_context("spawn").Lock()

    def take(self):
        with self.lock:
            self.v.value -= 1


def worker(box):
    for _ in range(2):
        box.take()


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    box = Box(ctx.Value("i", 10))
    ps = [ctx.Process(target=worker, args=(box,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(box.v.value)
