import threading


class HasCoin:
    def turn(self, m):
        m.state = NoCoin()
        m.gums -= 1


class NoCoin:
    def turn(self, m):
        pass


class Machine:
    def __init__(self):
        self.state = HasCoin()
        self.gums = 5


m = Machine()


def turn():
    m.state.turn(m)


ts = [threading.Thread(target=turn) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(m.gums)
