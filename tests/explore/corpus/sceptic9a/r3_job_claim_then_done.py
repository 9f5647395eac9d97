import threading


class Board:
    def __init__(self, names):
        self.jobs = {n: "new" for n in names}
        self.owner = {}
        self.lock = threading.Lock()

    def claim(self, who):
        with self.lock:
            for name, state in self.jobs.items():
                if state == "new":
                    self.jobs[name] = "running"
                    self.owner[name] = who
                    return name
            return None

    def state(self, name):
        with self.lock:
            return self.jobs[name]

    def finish(self, name, state):
        with self.lock:
            self.jobs[name] = state


board = Board(["a", "b", "c"])


def worker(me):
    while (job := board.claim(me)) is not None:
        assert board.state(job) == "running"
        try:
            if job == "b":
                raise RuntimeError("paper jam")
        except RuntimeError:
            board.finish(job, "failed")
        if board.state(job) == "running":
            board.finish(job, "done")


ts = [threading.Thread(target=worker, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board.jobs)
