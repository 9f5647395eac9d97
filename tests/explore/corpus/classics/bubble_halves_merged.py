import heapq
import threading

xs = [5, 3, 6, 1, 4, 2]
parts = [None, None]


def sort_part(i, part):
    part = part[:]
    for end in range(len(part) - 1, 0, -1):
        for j in range(end):
            if part[j] > part[j + 1]:
                part[j], part[j + 1] = part[j + 1], part[j]
    parts[i] = part


ts = [threading.Thread(target=sort_part, args=(i, xs[i * 3:i * 3 + 3])) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(list(heapq.merge(*parts)))
