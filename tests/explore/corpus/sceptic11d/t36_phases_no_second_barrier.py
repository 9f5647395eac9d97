import threading

cells = [1, 2, 3]
N = len(cells)
barrier = threading.Barrier(N)


def neighbours(i):
    return cells[(i - 1) % N], cells[(i + 1) % N]


def worker(i, steps):
    for _ in range(steps):
        left, right = neighbours(i)
        barrier.wait()
        cells[i] = left + right


def main():
    threads = []
    for i in range(N):
        threads.append(threading.Thread(target=worker, args=(i, 2)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(cells)


main()
