import threading


class Log:
    def __init__(self):
        self.lines = []

    def __del__(self):
        print(len(self.lines), "lines")


log = Log()
ts = [threading.Thread(target=log.lines.append, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
