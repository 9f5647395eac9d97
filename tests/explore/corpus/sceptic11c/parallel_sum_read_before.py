"""Lab 2: parallel sum of an array"""
import sys
import threading

total = 0


def partial_sum(data, lo, hi):
    global total
    s = 0
    for i in range(lo, hi):
        s += data[i]
    total = total + s


def main(n=100, k=4):
    data = list(range(1, n + 1))
    step = n // k
    threads = []
    for i in range(k):
        lo = i * step
        hi = n if i == k - 1 else lo + step
        threads.append(threading.Thread(target=partial_sum, args=(data, lo, hi)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(f"sum of 1..{n} = {total}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(int(sys.argv[1]))
    else:
        main()
