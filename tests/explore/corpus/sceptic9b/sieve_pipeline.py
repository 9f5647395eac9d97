# 素数筛:每个素数一个进程
import multiprocessing as mp


def sieve(inp, found):
    prime = inp.recv()
    if prime is None:
        found.put(None)
        return
    found.put(prime)
    r, w = mp.Pipe(duplex=False)
    child = mp.Process(target=sieve, args=(r, found))
    child.start()
    while True:
        n = inp.recv()
        if n is None:
            w.send(None)
            break
        if n % prime:
            w.send(n)
    child.join()


if __name__ == '__main__':
    found = mp.Queue()
    r, w = mp.Pipe(duplex=False)
    first = mp.Process(target=sieve, args=(r, found))
    first.start()
    for n in range(2, 12):
        w.send(n)
    w.send(None)
    primes = list(iter(found.get, None))
    first.join()
    print(sorted(primes))
