from multiprocessing import Lock, Process


def work(first, second, name):
    with first:
        with second:
            print(name)


if __name__ == "__main__":
    a, b = Lock(), Lock()
    p = Process(target=work, args=(a, b, "p"))
    q = Process(target=work, args=(b, a, "q"))
    p.start()
    q.start()
    p.join()
    q.join()
