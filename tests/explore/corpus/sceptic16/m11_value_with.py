from multiprocessing import Process, Value


class Edit:
    def __init__(self, cell):
        self.cell = cell

    def __enter__(self):
        self.n = self.cell.value
        return self

    def __exit__(self, *exc):
        self.cell.value = self.n


def work(cell):
    with Edit(cell) as e:
        e.n += 1


if __name__ == "__main__":
    cell = Value("i", 0)
    ps = [Process(target=work, args=(cell,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(cell.value)
