import multiprocessing as mp


def withdraw(balance, lock, n):
    lock.acquire()
    if balance.value < n:
        print("not enough")
        return
    balance.value -= n
    lock.release()


if __name__ == "__main__":
    balance = mp.Value("i", 100, lock=False)
    lock = mp.Lock()
    ps = [mp.Process(target=withdraw, args=(balance, lock, n)) for n in (70, 60, 20)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(balance.value)
