from multiprocessing import Manager, Process


def count_words(line, d):
    for w in line.split():
        d[w] = d.get(w, 0) + 1


if __name__ == "__main__":
    lines = ["to be or not", "to be is to do"]
    with Manager() as manager:
        d = manager.dict()
        ps = [Process(target=count_words, args=(line, d)) for line in lines]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(d.items()))
