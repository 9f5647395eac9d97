import threading

current = 2
primes = []
lock = threading.Lock()


def search():
    global current
    while True:
        with lock:
            if current >= 30:
                return
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
