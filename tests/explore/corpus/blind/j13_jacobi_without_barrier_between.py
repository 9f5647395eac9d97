import threading

N = 6
row = [16.0, 0.0, 0.0, 0.0, 0.0, 16.0]
barrier = threading.Barrier(2)


def worker(start, end):
    for _ in range(2):
        values = [(row[i - 1] + row[i + 1]) / 2 for i in range(start, end)]
        for i, value in zip(range(start, end), values):
            row[i] = value
        barrier.wait()


threads = [threading.Thread(target=worker, args=(1, 3)), threading.Thread(target=worker, args=(3, 5))]
for t in threads: t.start()
for t in threads: t.join()
print(row)
