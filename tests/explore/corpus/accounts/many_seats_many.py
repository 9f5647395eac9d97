import threading, random
seats = {n: None for n in range(4)}
lock = threading.Lock()
def book(name, wanted):
    with lock:
        for s in wanted:
            if seats[s] is not None:
                return False
        for s in wanted:
            seats[s] = name
        return True
def customer(name, seed):
    r = random.Random(seed)
    for _ in range(4):
        book(name, r.sample(range(4), 2))
ts = [threading.Thread(target=customer, args=(n, i)) for i, n in enumerate('abc')]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(seats))
