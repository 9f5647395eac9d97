from multiprocessing import Manager, Process, current_process


def vote(result, ballots):
    counts = {}
    for b in ballots:
        counts[b] = counts.get(b, 0) + 1
    result[current_process().name] = counts


if __name__ == "__main__":
    with Manager() as m:
        result = m.dict()
        ps = [Process(target=vote, args=(result, b), name="box%d" % i) for i, b in enumerate(["aab", "abb"])]
        for p in ps: p.start()
        for p in ps: p.join()
        total = {}
        for counts in result.values():
            for k, n in counts.items():
                total[k] = total.get(k, 0) + n
        print(sorted(total.items()))
