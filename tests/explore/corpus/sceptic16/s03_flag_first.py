import threading


class Service:
    started = False

    def __init__(self):
        self.inits = []

    def start(self, who):
        first = not self.started
        self.started = True
        if first:
            self.inits.append(who)


s = Service()
ts = [threading.Thread(target=s.start, args=(w,)) for w in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(s.inits))
