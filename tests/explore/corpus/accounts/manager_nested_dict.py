from multiprocessing import Manager, Process


def deposit(accounts, lock, name, amount):
    with lock:
        accounts[name]["balance"] += amount


if __name__ == "__main__":
    with Manager() as manager:
        accounts = manager.dict()
        accounts["alice"] = {"balance": 100}
        lock = manager.Lock()
        p = Process(target=deposit, args=(accounts, lock, "alice", 30))
        p.start()
        p.join()
        print(accounts["alice"]["balance"])
