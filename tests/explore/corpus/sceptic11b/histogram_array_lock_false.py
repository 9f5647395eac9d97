import multiprocessing as mp

TEXTS = ["the cat sat on the mat", "a cat and a rat at the gate", "that fat cat ate"]


def count(text, table):
    for ch in text:
        if ch.isalpha():
            table[ord(ch) - ord('a')] += 1


if __name__ == '__main__':
    table = mp.Array('i', 26, lock=False)
    procs = []
    for t in TEXTS:
        p = mp.Process(target=count, args=(t, table))
        procs.append(p)
        p.start()
    for p in procs:
        p.join()
    for i, n in enumerate(table):
        if n:
            print(chr(i + ord('a')), n)
