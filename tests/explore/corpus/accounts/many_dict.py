import threading, random
bank = {'A': 30, 'B': 30, 'C': 30}
locks = {name: threading.Lock() for name in bank}
def transfer(a, b, n):
    one, two = sorted([a, b])
    locks[one].acquire()
    locks[two].acquire()
    try:
        if bank[a] < n:
            raise ValueError('too little')
        bank[a] -= n
        bank[b] += n
    finally:
        locks[two].release()
        locks[one].release()
def clerk(seed):
    r = random.Random(seed)
    for _ in range(6):
        a, b = r.sample('ABC', 2)
        try:
            transfer(a, b, r.randint(1, 50))
        except ValueError as e:
            print(e)
ts = [threading.Thread(target=clerk, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(bank.values()))
