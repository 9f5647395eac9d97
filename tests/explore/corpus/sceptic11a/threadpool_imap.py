from multiprocessing.pool import ThreadPool


def area(shape):
    kind, *size = shape
    if kind == "circle":
        return 3 * size[0] ** 2
    return size[0] * size[1]


shapes = [("circle", 2), ("rect", 2, 3), ("rect", 1, 4)]
total = 0
with ThreadPool(2) as pool:
    for a in pool.imap_unordered(area, shapes):
        total += a
print(total)
