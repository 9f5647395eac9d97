import pickle
from multiprocessing import Lock, Process


def deposit(lock, name, amount):
    with lock:
        with open("bank.pkl", "rb") as f:
            accounts = pickle.load(f)
        accounts[name] = accounts.get(name, 0) + amount
        with open("bank.pkl", "wb") as f:
            pickle.dump(accounts, f)


if __name__ == "__main__":
    with open("bank.pkl", "wb") as f:
        pickle.dump({}, f)
    lock = Lock()
    ps = [Process(target=deposit, args=(lock, "tom", 10 * i)) for i in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    with open("bank.pkl", "rb") as f:
        print(pickle.load(f))
