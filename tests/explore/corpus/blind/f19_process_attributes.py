import multiprocessing as mp
import sys
import time


def ok():
    return 1


def three():
    sys.exit(3)


def for_ever():
    while True:
        time.sleep(1)


if __name__ == "__main__":
    a = mp.Process(target=ok, name="fine")
    b = mp.Process(target=three, name="three")
    c = mp.Process(target=for_ever, name="endless", daemon=True)
    for p in (a, b, c):
        p.start()
    a.join()
    b.join()
    print(c.is_alive())
    c.terminate()
    c.join()
    for p in (a, b, c):
        print(p.name, p.exitcode)
