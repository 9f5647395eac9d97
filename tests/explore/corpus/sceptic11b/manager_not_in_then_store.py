from multiprocessing import Manager, Process


def claim(owners, name):
    if 'room' not in owners:
        owners['room'] = name
        print(name, 'has the room')


if __name__ == '__main__':
    with Manager() as m:
        owners = m.dict()
        ps = [Process(target=claim, args=(owners, n)) for n in ('ann', 'bob')]
        [p.start() for p in ps]
        [p.join() for p in ps]
