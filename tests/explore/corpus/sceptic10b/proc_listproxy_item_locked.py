from multiprocessing import Lock, Manager, Process


def add(scores, lock, n):
    with lock:
        scores[0] += n


def main():
    lock = Lock()
    manager = Manager()
    scores = manager.list([0, 9])
    children = [Process(target=add, args=(scores, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(list(scores))


if __name__ == "__main__":
    main()
