import threading


class Log:
    lines = []

    def add(self, x):
        self.lines += [x]


log = Log()
ts = [threading.Thread(target=log.add, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(log.lines))
