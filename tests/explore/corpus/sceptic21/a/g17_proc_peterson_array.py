import time
from multiprocessing import Array, Process, Value


def work(want, turn, n, me):
    other = 1 - me
    for _ in range(2):
        want[me] = 1
        turn.value = other
        while want[other] and turn.value == other:
            time.sleep(0)
        n.value += 1
        want[me] = 0


if __name__ == "__main__":
    want = Array("b", 2)
    turn = Value("i", 0)
    n = Value("i", 0)
    ps = [Process(target=work, args=(want, turn, n, i)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
