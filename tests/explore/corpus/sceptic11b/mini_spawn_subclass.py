import multiprocessing as mp


class Worker(mp.Process):
    def __init__(self, q, name):
        super().__init__(name=name)
        self.q = q

    def run(self):
        self.q.put(self.name)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    q = mp.Queue()
    ps = [Worker(q, n) for n in 'ab']
    [p.start() for p in ps]
    print(sorted(q.get() for _ in ps))
    [p.join() for p in ps]
