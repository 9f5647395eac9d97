from multiprocessing import Manager, Process


def count_words(line, d, lock):
    for w in line.split():
        with lock:
            d[w] = d.get(w, 0) + 1


if __name__ == "__main__":
    lines = ["to be", "to do"]
    with Manager() as manager:
        d = manager.dict()
        lock = manager.Lock()
        ps = [Process(target=count_words, args=(line, d, lock)) for line in lines]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(d.items()))
