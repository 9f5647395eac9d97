import multiprocessing as mp

def transfer(accounts, i, j, n):
    with accounts[i].get_lock():
        with accounts[j].get_lock():
            if accounts[i].value >= n:
                accounts[i].value -= n
                accounts[j].value += n

if __name__ == '__main__':
    accounts = [mp.Value('i', 100) for _ in range(2)]
    ps = [mp.Process(target=transfer, args=(accounts, 0, 1, 10)), mp.Process(target=transfer, args=(accounts, 1, 0, 10))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sum(a.value for a in accounts))
