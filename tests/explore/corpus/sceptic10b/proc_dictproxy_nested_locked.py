from multiprocessing import Lock, Manager, Process


def add(stats, lock, n):
    with lock:
        inner = stats["a"]
        inner["n"] += n
        stats["a"] = inner


def main():
    lock = Lock()
    manager = Manager()
    stats = manager.dict(a={"n": 0})
    children = [Process(target=add, args=(stats, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(stats["a"])


if __name__ == "__main__":
    main()
