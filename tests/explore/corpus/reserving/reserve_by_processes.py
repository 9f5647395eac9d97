from multiprocessing import Lock, Process, Value

def buy(balance, held, lock, n, works):
    with lock:
        if balance.value - held.value < n:
            return
        held.value += n
    with lock:
        held.value -= n
        if works:
            balance.value -= n

if __name__ == "__main__":
    balance, held, lock = Value("i", 100), Value("i", 0), Lock()
    ps = [Process(target=buy, args=(balance, held, lock, n, w)) for n, w in ((60, True), (30, True), (50, False))]
    for p in ps: p.start()
    for p in ps: p.join()
    assert balance.value >= 0 and held.value == 0
    print("done")
