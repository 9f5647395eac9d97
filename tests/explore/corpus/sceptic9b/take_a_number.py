# 银行排队叫号
from multiprocessing import Array, Condition, Process, RawValue


class Queue:
    def __init__(self):
        self.cond = Condition()
        self.next_ticket = RawValue('i', 0)
        self.now_serving = RawValue('i', 0)

    def draw(self):
        with self.cond:
            t = self.next_ticket.value
            self.next_ticket.value += 1
            return t

    def wait_turn(self, t):
        with self.cond:
            while self.now_serving.value != t:
                self.cond.wait()

    def finished(self):
        with self.cond:
            self.now_serving.value += 1
            self.cond.notify_all()


def customer(q, served, pos):
    t = q.draw()
    q.wait_turn(t)
    served[pos.value] = t
    pos.value += 1
    q.finished()


def main():
    q = Queue()
    served = Array('i', 3, lock=False)
    pos = RawValue('i', 0)
    ps = [Process(target=customer, args=(q, served, pos)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('served in order', list(served) == sorted(served), list(served))


if __name__ == '__main__':
    main()
