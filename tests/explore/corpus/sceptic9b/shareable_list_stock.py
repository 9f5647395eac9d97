from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList


def seller(name, lock, orders):
    stock = ShareableList(name=name)
    for index, amount in orders:
        with lock:
            if stock[index] >= amount:
                stock[index] -= amount
                stock[2] += amount
    stock.shm.close()


def main():
    stock = ShareableList([6, 9, 0])
    lock = Lock()
    name = stock.shm.name
    a = Process(target=seller, args=(name, lock, [(0, 1), (1, 2), (0, 50)]))
    b = Process(target=seller, args=(name, lock, [(1, 1), (0, 1)]))
    for p in (a, b):
        p.start()
    for p in (a, b):
        p.join()
    print('apples', stock[0], 'pears', stock[1], 'sold', stock[2])
    stock.shm.close()
    stock.shm.unlink()


if __name__ == '__main__':
    main()
