from multiprocessing import Manager, Pool

TEXT = ["a b a", "b c", "a c c"]


def count(args):
    line, words, lock = args
    for w in line.split():
        with lock:
            words[w] = words.get(w, 0) + 1


if __name__ == "__main__":
    with Manager() as m:
        words, lock = m.dict(), m.Lock()
        with Pool(2) as pool:
            pool.map(count, [(line, words, lock) for line in TEXT], chunksize=1)
        print(sorted(words.items()))
