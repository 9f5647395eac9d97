from multiprocessing import Manager, Process


def transfer(accounts, lock, source, target, amount):
    with lock:
        accounts[source] -= amount
        accounts[target] += amount


if __name__ == "__main__":
    with Manager() as manager:
        accounts = manager.dict(alice=100, bob=100)
        lock = manager.Lock()
        ps = [Process(target=transfer, args=(accounts, lock, "alice", "bob", 30)),
              Process(target=transfer, args=(accounts, lock, "bob", "alice", 10))]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(dict(accounts))
