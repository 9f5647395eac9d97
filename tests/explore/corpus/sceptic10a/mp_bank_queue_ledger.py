# Bank with one owner process: no shared memory, no lock
from multiprocessing import Process, Queue


def teller(orders, answers, n_clients):
    balances = {"A": 100, "B": 100}
    open_clients = n_clients
    while open_clients:
        order = orders.get()
        if order is None:
            open_clients -= 1
            continue
        src, dst, amount = order
        if balances[src] >= amount:
            balances[src] -= amount
            balances[dst] += amount
    answers.put(balances)


def client(orders, src, dst, times):
    for _ in range(times):
        orders.put((src, dst, 10))
    orders.put(None)


if __name__ == "__main__":
    orders, answers = Queue(), Queue()
    t = Process(target=teller, args=(orders, answers, 2))
    cs = [Process(target=client, args=(orders, "A", "B", 4)), Process(target=client, args=(orders, "B", "A", 4))]
    for p in [t] + cs:
        p.start()
    result = answers.get()
    for p in [t] + cs:
        p.join()
    print("total", sum(result.values()))
