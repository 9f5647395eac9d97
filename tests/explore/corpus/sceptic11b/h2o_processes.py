from multiprocessing import Barrier, Manager, Process, Semaphore


class H2O:
    def __init__(self):
        self.h, self.o = Semaphore(2), Semaphore(1)
        self.barrier = Barrier(3)

    def hydrogen(self, out):
        with self.h:
            self.barrier.wait()
            out.append('H')
            self.barrier.wait()

    def oxygen(self, out):
        with self.o:
            self.barrier.wait()
            out.append('O')
            self.barrier.wait()


if __name__ == '__main__':
    water = H2O()
    with Manager() as m:
        out = m.list()
        ps = [Process(target=water.hydrogen, args=(out,)) for _ in range(4)]
        ps += [Process(target=water.oxygen, args=(out,)) for _ in range(2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        atoms = list(out)
        ok = all(sorted(atoms[i:i + 3]) == ['H', 'H', 'O'] for i in (0, 3))
        print('molecules', 2 if ok else atoms, 'atoms', ''.join(sorted(atoms)))
