from multiprocessing import Lock, Manager, Process


def add(stats, lock, n):
    with lock:
        stats.update(hits=stats["hits"] + n)


def main():
    lock = Lock()
    manager = Manager()
    stats = manager.dict(hits=0)
    children = [Process(target=add, args=(stats, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(dict(stats))


if __name__ == "__main__":
    main()
