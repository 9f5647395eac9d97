from multiprocessing import Process, Value, Lock


def one(v, l):
    with v.get_lock():
        with l:
            v.value += 1


def two(v, l):
    with l:
        with v.get_lock():
            v.value -= 1


if __name__ == "__main__":
    v = Value("i", 5)
    l = Lock()
    p, q = Process(target=one, args=(v, l)), Process(target=two, args=(v, l))
    p.start(); q.start()
    p.join(); q.join()
    print(v.value)
