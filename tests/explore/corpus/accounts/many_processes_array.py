import multiprocessing as mp, random
def transfer(array, locks, a, b, n):
    with locks[min(a, b)], locks[max(a, b)]:
        if array[a] < n:
            return False
        array[a] -= n
        array[b] += n
        return True
def clerk(array, locks, seed):
    r = random.Random(seed)
    for _ in range(5):
        a, b = r.sample(range(3), 2)
        transfer(array, locks, a, b, r.randint(1, 50))
if __name__ == '__main__':
    array = mp.Array('i', [30, 30, 30], lock=False)
    locks = [mp.Lock() for _ in range(3)]
    ps = [mp.Process(target=clerk, args=(array, locks, s)) for s in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sum(array))
