import threading

memo = {}


def square(n):
    if n in memo:
        return memo[n]
    result = n * n
    memo[n] = result
    return result


ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(memo)
