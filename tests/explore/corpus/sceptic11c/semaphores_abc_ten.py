# 三线程按顺序打印ABC十次
import threading


class ABC:
    def __init__(self, times):
        self.times = times
        self.sems = [threading.Semaphore(1), threading.Semaphore(0), threading.Semaphore(0)]

    def run(self, idx, letter):
        for _ in range(self.times):
            self.sems[idx].acquire()
            print(letter, end="")
            self.sems[(idx + 1) % 3].release()


if __name__ == "__main__":
    abc = ABC(10)
    ts = [threading.Thread(target=abc.run, args=(i, c)) for i, c in enumerate("ABC")]
    for t in reversed(ts):
        t.start()
    for t in ts:
        t.join()
    print()
