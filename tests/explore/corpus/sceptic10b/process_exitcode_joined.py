import sys
from multiprocessing import Process


def child():
    sys.exit(3)


if __name__ == "__main__":
    p = Process(target=child)
    p.start()
    p.join()
    print("code", p.exitcode)
