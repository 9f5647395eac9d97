import threading

import multiprocessing


def work(shared, n):
    try:
        shared["a"] += n
    except KeyError:
        shared["a"] = n


def main():
    with multiprocessing.Manager() as manager:
        shared = manager.dict()
        ps = [multiprocessing.Process(target=work, args=(shared, n)) for n in (1, 2)]
        for one in ps:
            one.start()
        for one in ps:
            one.join()
        print(shared["a"])


if __name__ == "__main__":
    main()
