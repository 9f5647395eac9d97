import threading


def merge(a, b):
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i]); i += 1
        else:
            out.append(b[j]); j += 1
    return out + a[i:] + b[j:]


def sort_part(xs, lo, hi):
    xs[lo:hi] = sorted(xs[lo:hi])


data = [5, 2, 9, 1, 7, 3]
mid = len(data) // 2
left = threading.Thread(target=sort_part, args=(data, 0, mid))
right = threading.Thread(target=sort_part, args=(data, mid, len(data)))
left.start()
right.start()
left.join()
data = merge(data[:mid], data[mid:])
right.join()
print(data)
