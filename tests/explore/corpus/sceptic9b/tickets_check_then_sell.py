# 抢票:先看余票,再买
from multiprocessing import Process, Value, Lock, Queue


def left(lock, tickets):
    with lock:
        return tickets.value


def sell(lock, tickets):
    with lock:
        tickets.value -= 1


def buyer(name, lock, tickets, log):
    bought = 0
    while left(lock, tickets) > 0:
        sell(lock, tickets)
        bought += 1
    log.put((name, bought))


def main():
    lock = Lock()
    tickets = Value('i', 3)
    log = Queue()
    buyers = [Process(target=buyer, args=(n, lock, tickets, log)) for n in ('张三', '李四')]
    for b in buyers:
        b.start()
    total = sum(log.get()[1] for _ in buyers)
    for b in buyers:
        b.join()
    print('sold', total, 'left', tickets.value)


if __name__ == '__main__':
    main()
