import multiprocessing as mp, random

def transfer(accounts, i, j, n):
    a, b = accounts[min(i, j)], accounts[max(i, j)]
    with a.get_lock():
        with b.get_lock():
            if accounts[i].value < n:
                return False
            accounts[i].value -= n
            accounts[j].value += n
            return True

def clerk(accounts, seed, done):
    r = random.Random(seed)
    for _ in range(4):
        i, j = r.sample(range(len(accounts)), 2)
        if transfer(accounts, i, j, r.randint(1, 150)):
            with done.get_lock():
                done.value += 1

if __name__ == '__main__':
    accounts = [mp.Value('i', 100) for _ in range(3)]
    done = mp.Value('i', 0)
    clerks = [mp.Process(target=clerk, args=(accounts, s, done)) for s in range(2)]
    for c in clerks: c.start()
    for c in clerks: c.join()
    print(sum(a.value for a in accounts), done.value <= 8)
