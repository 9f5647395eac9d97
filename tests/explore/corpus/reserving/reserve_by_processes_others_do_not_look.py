from multiprocessing import Lock, Process, Value

def buy(balance, held, lock, n):
    with lock:
        if balance.value - held.value < n:
            return
        held.value += n
    with lock:
        held.value -= n
        balance.value -= n

def desk(balance, lock, n):
    with lock:
        if balance.value >= n:
            balance.value -= n

if __name__ == "__main__":
    balance, held, lock = Value("i", 100), Value("i", 0), Lock()
    ps = [Process(target=buy, args=(balance, held, lock, 60)), Process(target=desk, args=(balance, lock, 70))]
    for p in ps: p.start()
    for p in ps: p.join()
    print("done")
