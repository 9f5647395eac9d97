import time
from multiprocessing import Manager, Process, Value


def work(i, choosing, number, v):
    for _ in range(2):
        choosing[i] = 1
        number[i] = max(list(number)) + 1
        choosing[i] = 0
        j = 1 - i
        while choosing[j]:
            time.sleep(0.001)
        while number[j] != 0 and (number[j], j) < (number[i], i):
            time.sleep(0.001)
        v.value += 1
        number[i] = 0


if __name__ == "__main__":
    with Manager() as m:
        choosing, number = m.list([0, 0]), m.list([0, 0])
        v = Value("i", 0, lock=False)
        ps = [Process(target=work, args=(i, choosing, number, v)) for i in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(v.value)
