import argparse
from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray


def partial(slots, k, n, step):
    s = 0
    for i in range(k, n, step):
        s += i
    slots[k] = s


def main():
    parser = argparse.ArgumentParser(description="parallel sum")
    parser.add_argument("-n", type=int, default=1000)
    parser.add_argument("-p", "--processes", type=int, default=4)
    args = parser.parse_args()
    slots = RawArray("l", args.processes)
    ps = [Process(target=partial, args=(slots, k, args.n, args.processes)) for k in range(args.processes)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("sum:", sum(slots), "expected:", sum(range(args.n)))


if __name__ == "__main__":
    main()
