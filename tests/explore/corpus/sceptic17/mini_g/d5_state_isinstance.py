import threading


class HasCoin:
    pass


class NoCoin:
    pass


class Machine:
    def __init__(self):
        self.state = HasCoin()
        self.out = []


m = Machine()


def turn():
    if isinstance(m.state, HasCoin):
        m.state = NoCoin()
        m.out.append('gum')


ts = [threading.Thread(target=turn) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(m.out))
