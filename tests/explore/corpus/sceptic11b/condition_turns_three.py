from multiprocessing import Condition, Process, Value


class Turns:
    def __init__(self, n):
        self.n = n
        self.turn = Value('i', 0, lock=False)
        self.cond = Condition()

    def run(self, me, text):
        with self.cond:
            self.cond.wait_for(lambda: self.turn.value == me)
            print(text, end=' ', flush=True)
            self.turn.value = (me + 1) % self.n
            self.cond.notify_all()


def printer(turns, me, letter, rounds):
    for i in range(rounds):
        turns.run(me, f'{letter}{i}')


if __name__ == '__main__':
    turns = Turns(3)
    ps = [Process(target=printer, args=(turns, i, c, 3)) for i, c in enumerate('ABC')]
    for p in reversed(ps):
        p.start()
    for p in ps:
        p.join()
