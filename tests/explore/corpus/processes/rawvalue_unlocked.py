from multiprocessing import Process
from multiprocessing.sharedctypes import RawValue

total = RawValue("d", 0.0)


def work(x):
    for _ in range(10):
        total.value = total.value + x


if __name__ == "__main__":
    ps = [Process(target=work, args=(x,)) for x in (0.5, 1.5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(total.value)
