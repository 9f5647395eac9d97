import threading

import multiprocessing


def work(shared, lock, n):
    with lock:
        try:
            shared["a"] += n
        except KeyError:
            shared["a"] = n


def main():
    lock = multiprocessing.Lock()
    with multiprocessing.Manager() as manager:
        shared = manager.dict()
        ps = [multiprocessing.Process(target=work, args=(shared, lock, n)) for n in (1, 2)]
        for one in ps:
            one.start()
        for one in ps:
            one.join()
        print(shared["a"])


if __name__ == "__main__":
    main()
