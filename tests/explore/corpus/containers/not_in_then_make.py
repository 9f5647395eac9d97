import threading

groups = {}


def sort_in(numbers):
    for n in numbers:
        if n % 3 not in groups:
            groups[n % 3] = []
        groups[n % 3].append(n)


ts = [threading.Thread(target=sort_in, args=(range(i, 12, 2),)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(len(g) for g in groups.values()))
