"""取号机: a shared generator hands out numbers."""
import threading


def numbers():
    n = 0
    while n < 5:
        n += 1
        yield n


ticket = numbers()
taken = []


def customer():
    for n in ticket:
        taken.append(n)


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
