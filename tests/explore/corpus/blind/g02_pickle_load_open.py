import pickle
from multiprocessing import Process


def deposit(name, amount):
    accounts = pickle.load(open("bank.pkl", "rb"))
    accounts[name] = accounts.get(name, 0) + amount
    pickle.dump(accounts, open("bank.pkl", "wb"))


if __name__ == "__main__":
    pickle.dump({}, open("bank.pkl", "wb"))
    ps = [Process(target=deposit, args=("tom", 10 * i)) for i in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(pickle.load(open("bank.pkl", "rb")))
