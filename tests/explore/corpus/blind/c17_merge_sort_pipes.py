from multiprocessing import Pipe, Process


def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b


def merge_sort(items, conn=None, depth=1):
    if len(items) <= 1:
        result = items
    elif depth == 0:
        result = sorted(items)
    else:
        mid = len(items) // 2
        left_here, left_there = Pipe()
        right_here, right_there = Pipe()
        left = Process(target=merge_sort, args=(items[:mid], left_there, depth - 1))
        right = Process(target=merge_sort, args=(items[mid:], right_there, depth - 1))
        left.start()
        right.start()
        result = merge(left_here.recv(), right_here.recv())
        left.join()
        right.join()
    if conn is not None:
        conn.send(result)
        conn.close()
    return result


if __name__ == "__main__":
    print(merge_sort([5, 2, 9, 1, 7, 3, 8, 6], depth=2))
