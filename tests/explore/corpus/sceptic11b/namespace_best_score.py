from multiprocessing import Manager, Process

SCORES = {'alice': [12, 55, 31], 'bob': [60, 8, 44], 'carol': [13, 59, 2]}


def play(name, scores, ns):
    for s in scores:
        if s > ns.best:
            ns.best = s
            ns.who = name


def main():
    manager = Manager()
    ns = manager.Namespace()
    ns.best = 0
    ns.who = None
    players = [Process(target=play, args=(n, s, ns)) for n, s in SCORES.items()]
    for p in players:
        p.start()
    for p in players:
        p.join()
    print('best:', ns.who, ns.best)


if __name__ == '__main__':
    main()
