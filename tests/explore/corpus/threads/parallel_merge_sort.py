import threading


def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b


def sort(items, result, key):
    if len(items) <= 2:
        result[key] = sorted(items)
        return
    middle = len(items) // 2
    halves = {}
    left = threading.Thread(target=sort, args=(items[:middle], halves, "l"))
    right = threading.Thread(target=sort, args=(items[middle:], halves, "r"))
    left.start()
    right.start()
    left.join()
    right.join()
    result[key] = merge(halves["l"], halves["r"])


top = {}
sort([5, 2, 9, 1, 7, 3, 8], top, "all")
print(top["all"])
