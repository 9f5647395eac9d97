from multiprocessing import Manager, Process


def claim(owners, name, wins):
    if owners.setdefault('room', name) == name:
        wins.append(name)


if __name__ == '__main__':
    with Manager() as m:
        owners, wins = m.dict(), m.list()
        ps = [Process(target=claim, args=(owners, n, wins)) for n in ('ann', 'bob', 'cem')]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print('one owner:', list(wins) == [owners['room']])
