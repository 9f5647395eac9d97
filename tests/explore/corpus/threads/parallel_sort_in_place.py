import threading

data = [5, 3, 8, 1, 9, 2, 7, 4]


def sort_part(lo, hi):
    data[lo:hi] = sorted(data[lo:hi])


mid = len(data) // 2
ts = [threading.Thread(target=sort_part, args=p) for p in ((0, mid), (mid, len(data)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data)
