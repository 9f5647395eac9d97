from multiprocessing import Lock, Process


class Log:
    def __init__(self, path, lock):
        self.f = open(path, 'a')
        self.lock = lock

    def write(self, text):
        with self.lock:
            self.f.write(text + '\n')
            self.f.flush()

    def close(self):
        self.f.close()


def work(name, lock):
    log = Log('app.log', lock)
    for i in range(2):
        log.write(f'{name} {i}')
    log.close()


if __name__ == '__main__':
    lock = Lock()
    ps = [Process(target=work, args=(n, lock)) for n in 'ab']
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(sum(1 for _ in open('app.log')))
