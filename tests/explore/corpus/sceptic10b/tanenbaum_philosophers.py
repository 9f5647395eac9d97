"""哲学家就餐, 管程解法"""
import threading

N = 3
THINKING, HUNGRY, EATING = range(3)


class Table:
    def __init__(self):
        self.state = [THINKING] * N
        self.eaten = [0] * N
        self.cond = threading.Condition()

    def may_eat(self, i):
        return self.state[(i - 1) % N] != EATING and self.state[(i + 1) % N] != EATING

    def pick_up(self, i):
        with self.cond:
            self.state[i] = HUNGRY
            self.cond.wait_for(lambda: self.may_eat(i))
            self.state[i] = EATING

    def put_down(self, i):
        with self.cond:
            self.state[i] = THINKING
            self.cond.notify_all()


def philosopher(table, i):
    table.pick_up(i)
    table.eaten[i] += 1
    table.put_down(i)


table = Table()
ts = [threading.Thread(target=philosopher, args=(table, i)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("eaten", table.eaten)
