import threading


class PrintABC:
    def __init__(self, rounds):
        self.rounds = rounds
        self.sems = [threading.Semaphore(1), threading.Semaphore(0), threading.Semaphore(0)]

    def letter(self, k):
        mine = self.sems[k]
        following = self.sems[(k + 1) % 3]
        for _ in range(self.rounds):
            mine.acquire()
            print('ABC'[k], end='')
            following.release()


def main():
    p = PrintABC(3)
    workers = []
    for k in (2, 1, 0):
        w = threading.Thread(target=p.letter, args=[k])
        w.start()
        workers.append(w)
    while workers:
        workers.pop().join()
    print()


main()
