import sys
from multiprocessing import Process


def work(code):
    sys.exit(code)


if __name__ == "__main__":
    ps = [Process(target=work, args=(c,)) for c in (0, 3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print([p.exitcode for p in ps])
