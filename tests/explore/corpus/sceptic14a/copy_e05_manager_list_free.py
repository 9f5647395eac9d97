from multiprocessing import Manager, Process


def park(places, car):
    now = list(places)
    if None in now:
        places[now.index(None)] = car


if __name__ == "__main__":
    with Manager() as m:
        places = m.list([None, None])
        ps = [Process(target=park, args=(places, c)) for c in ("x", "y")]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sum(c is not None for c in places))
