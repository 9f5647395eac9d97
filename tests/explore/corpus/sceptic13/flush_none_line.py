from multiprocessing import Event, Process


def first(e):
    print("a", end=" ")
    e.set()


def second(e):
    e.wait()
    print("b")


if __name__ == "__main__":
    e = Event()
    ps = [Process(target=f, args=(e,)) for f in (first, second)]
    for p in ps: p.start()
    for p in ps: p.join()
