import threading


class Ring:
    def __init__(self, *players):
        self.players = players
        n = len(players)
        self.sems = [threading.Semaphore(1 if k == 0 else 0) for k in range(n)]

    def step(self, k):
        for piece in self.players[k]:
            self.sems[k].acquire()
            print(piece, end='')
            self.sems[(k + 1) % len(self.sems)].release()

    def play(self):
        ts = [threading.Thread(target=self.step, args=(k,)) for k in range(len(self.players))]
        for t in reversed(ts):
            t.start()
        for t in ts:
            t.join()
        print()


Ring(range(1, 4), 'abc', iter('XYZ')).play()
