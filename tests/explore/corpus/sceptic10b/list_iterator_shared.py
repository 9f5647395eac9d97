import threading

ticket = iter([1, 2, 3, 4, 5])
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
