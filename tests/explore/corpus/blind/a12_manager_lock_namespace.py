from multiprocessing import Process, Manager


def deposit(ns, lock, amount):
    with lock:
        ns.balance = ns.balance + amount
        ns.log = ns.log + [amount]


if __name__ == '__main__':
    with Manager() as m:
        ns = m.Namespace()
        ns.balance = 0
        ns.log = []
        lock = m.Lock()
        ps = [Process(target=deposit, args=(ns, lock, a)) for a in (10, 20, 30)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(ns.balance, sorted(ns.log))
