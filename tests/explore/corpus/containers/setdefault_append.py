import threading

groups = {}


def sort_in(numbers):
    for n in numbers:
        groups.setdefault(n % 3, []).append(n)


ts = [threading.Thread(target=sort_in, args=(range(i, 30, 2),)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(len(g) for g in groups.values()))
