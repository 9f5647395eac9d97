import json
import multiprocessing as mp


def deposit(lock, who, amount):
    with open("accounts.json", "r+") as f:
        lock.acquire()
        accounts = json.load(f)
        accounts[who] += amount
        f.seek(0)
        json.dump(accounts, f)
        lock.release()


if __name__ == "__main__":
    with open("accounts.json", "w") as f:
        json.dump({"ann": 100, "bob": 100}, f)
    lock = mp.Lock()
    ps = [mp.Process(target=deposit, args=(lock, who, 11)) for who in ("ann", "bob")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open("accounts.json") as f:
        print(json.load(f))
