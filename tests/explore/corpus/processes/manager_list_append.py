from multiprocessing import Manager, Process


def sign(names, name):
    names.append(name)


if __name__ == "__main__":
    manager = Manager()
    names = manager.list()
    ps = [Process(target=sign, args=(names, n)) for n in ("b", "a", "c")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sorted(names))
