import time
from multiprocessing import Array, Process, Value


def eat(me, spoon, hungry):
    while hungry[me]:
        if spoon.value != me:
            time.sleep(0.01)
            continue
        if hungry[1 - me]:
            spoon.value = 1 - me
            continue
        hungry[me] = 0
        spoon.value = 1 - me


if __name__ == "__main__":
    spoon = Value("i", 0)
    hungry = Array("b", [1, 1])
    ps = [Process(target=eat, args=(i, spoon, hungry)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("full")
