import threading

row = [10, 20, 30, 40, 50, 60]


def brighten(lo, hi):
    """把 row[lo:hi] 的每个像素加 5"""
    part = row[lo:hi]
    for i in range(len(part)):
        part[i] += 5
    row[lo:hi] = part


def main():
    middle = len(row) // 2
    left = threading.Thread(target=brighten, args=(0, middle))
    right = threading.Thread(target=brighten, args=(middle, len(row)))
    left.start()
    right.start()
    left.join()
    right.join()
    print(row)


main()
