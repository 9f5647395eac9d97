from multiprocessing import Manager, Process


def add(groups, key, value):
    if key not in groups:
        groups[key] = []
    groups[key] = groups[key] + [value]


if __name__ == "__main__":
    m = Manager()
    groups = m.dict()
    ps = [Process(target=add, args=(groups, v % 2, v)) for v in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for key in sorted(groups.keys()):
        print(key, sorted(groups[key]))
