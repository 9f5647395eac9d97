import threading

current = 2
primes = []


def search():
    global current
    while current < 30:
        n = current
        current += 1
        if all(n % d for d in range(2, n)):
            primes.append(n)


ts = [threading.Thread(target=search) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(primes))
