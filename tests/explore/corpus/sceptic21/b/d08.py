import threading


def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b


def merge_sort(xs, lo, hi, depth=0):
    if hi - lo < 2:
        return
    mid = (lo + hi) // 2
    if depth < 1:
        left = threading.Thread(target=merge_sort, args=(xs, lo, mid, depth + 1))
        right = threading.Thread(target=merge_sort, args=(xs, mid, hi, depth + 1))
        left.start(); right.start()
        left.join(); right.join()
    else:
        merge_sort(xs, lo, mid, depth + 1)
        merge_sort(xs, mid, hi, depth + 1)
    xs[lo:hi] = merge(xs[lo:mid], xs[mid:hi])


data = [5, 2, 9, 1, 7, 3]
merge_sort(data, 0, len(data))
print(data)
