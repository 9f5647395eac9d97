import threading

lock = threading.Lock()
memo = {}


def digits(n):
    return sum(int(one) for one in str(n))


def known(n):
    with lock:
        if n in memo:
            return memo[n]
    found = digits(n)
    with lock:
        memo[n] = found
    return found


ts = [threading.Thread(target=known, args=(345,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(memo[345])
