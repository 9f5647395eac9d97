from multiprocessing import Process, Array

BINS = 4
WORKERS = 2


def fill(worker, data, hist):
    for x in data:
        hist[worker * BINS + x // 25] += 1


if __name__ == "__main__":
    data = [3, 99, 50, 26, 74, 12, 80, 49]
    hist = Array("i", BINS * WORKERS)
    ps = [Process(target=fill, args=(w, data[w::WORKERS], hist)) for w in range(WORKERS)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    total = [sum(hist[w * BINS + b] for w in range(WORKERS)) for b in range(BINS)]
    for b, n in enumerate(total):
        print(f"{b * 25:3}-{b * 25 + 24:3} {'#' * n}")
