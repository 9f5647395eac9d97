import threading


class History:
    def __init__(self):
        self.lines = ['l1', 'l2', 'l3']

    def log(self, s):
        self.lines.append(s)

    def trim(self):
        del self.lines[:-2]


h = History()
ts = [threading.Thread(target=h.trim), threading.Thread(target=h.log, args=('new',))]
for t in ts: t.start()
for t in ts: t.join()
print('new' in h.lines)
