from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList

APPLES, PEARS = 0, 1


def buy(name, item, amount, lock):
    stock = ShareableList(name=name)
    with lock:
        if stock[item] >= amount:
            stock[item] = stock[item] - amount
    stock.shm.close()


if __name__ == '__main__':
    stock = ShareableList([5, 3])
    lock = Lock()
    buyers = [
        Process(target=buy, args=(stock.shm.name, APPLES, 4, lock)),
        Process(target=buy, args=(stock.shm.name, APPLES, 3, lock)),
        Process(target=buy, args=(stock.shm.name, PEARS, 2, lock)),
    ]
    for b in buyers:
        b.start()
    for b in buyers:
        b.join()
    assert stock[APPLES] >= 0
    print('pears', stock[PEARS])
    stock.shm.close()
    stock.shm.unlink()
