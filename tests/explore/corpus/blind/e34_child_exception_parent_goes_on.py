from multiprocessing import Process, Queue


def divide(q, a, b):
    q.put(a / b)


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=divide, args=(q, 10, b)) for b in (2, 0)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("first:", q.get(), [p.exitcode for p in ps])
