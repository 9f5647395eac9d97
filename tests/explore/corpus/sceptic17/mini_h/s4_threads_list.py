from threading import Thread

arr = [2, 1, 4, 3]


def sort_slice(lo, hi):
    arr[lo:hi] = sorted(arr[lo:hi])


ps = [Thread(target=sort_slice, args=(lo, lo + 2)) for lo in (0, 2)]
for p in ps: p.start()
for p in ps: p.join()
print(arr)
