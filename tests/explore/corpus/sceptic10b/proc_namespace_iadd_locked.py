from multiprocessing import Lock, Manager, Process


def add(ns, lock, n):
    with lock:
        ns.total += n


def main():
    lock = Lock()
    manager = Manager()
    ns = manager.Namespace()
    ns.total = 0
    children = [Process(target=add, args=(ns, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(ns.total)


if __name__ == "__main__":
    main()
