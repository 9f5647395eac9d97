import time
from multiprocessing import Array, Process, Value


def work(want, n, me):
    other = 1 - me
    while want[other]:
        time.sleep(0)
    want[me] = 1
    n.value += 1
    want[me] = 0


if __name__ == "__main__":
    want = Array("b", 2)
    n = Value("i", 0)
    ps = [Process(target=work, args=(want, n, i)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("end")
