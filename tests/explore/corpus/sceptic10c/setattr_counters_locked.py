import threading


class Stats:
    def __init__(self, *names):
        self.__lock = threading.Lock()
        for n in names:
            setattr(self, n, 0)

    def bump(self, name, by=1):
        with self.__lock:
            setattr(self, name, getattr(self, name) + by)


s = Stats('ok', 'bad')


def run(names):
    for n in names:
        s.bump(n)


ts = [threading.Thread(target=run, args=(ns,)) for ns in (['ok', 'bad'], ['bad', 'ok'])]
for t in ts: t.start()
for t in ts: t.join()
print(f'ok={s.ok} bad={s.bad}')
