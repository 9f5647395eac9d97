import threading
data = [4, 3, 2, 1, 8, 7, 6, 5]
def sort_part(lo, hi):
    data[lo:hi] = sorted(data[lo:hi])
ts = [threading.Thread(target=sort_part, args=(i, i + 4)) for i in (0, 4)]
for t in ts: t.start()
for t in ts: t.join()
print(data)
