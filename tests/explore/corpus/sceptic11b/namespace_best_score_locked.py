from multiprocessing import Lock, Manager, Process

SCORES = {'alice': [12, 55, 31], 'bob': [60, 8, 44], 'carol': [13, 59, 2]}


def play(name, scores, ns, lock):
    mine = max(scores)
    with lock:
        if mine > ns.best:
            ns.best = mine
            ns.who = name


def main():
    manager = Manager()
    ns = manager.Namespace()
    ns.best = 0
    ns.who = None
    lock = Lock()
    players = [Process(target=play, args=(n, s, ns, lock)) for n, s in SCORES.items()]
    for p in players:
        p.start()
    for p in players:
        p.join()
    print('best:', ns.who, ns.best)


if __name__ == '__main__':
    main()
