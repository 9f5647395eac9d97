# 接力:A -> B -> C -> A ...
from multiprocessing import Event, Manager, Process

ROUNDS = 2


def runner(name, mine, following, track):
    for _ in range(ROUNDS):
        mine.wait()
        mine.clear()
        track.append(name)
        following.set()


def main():
    with Manager() as m:
        track = m.list()
        events = [Event() for _ in range(3)]
        ps = []
        for i, name in enumerate('ABC'):
            p = Process(target=runner, args=(name, events[i], events[(i + 1) % 3], track))
            ps.append(p)
            p.start()
        events[0].set()
        for p in ps:
            p.join()
        print(' '.join(track))


if __name__ == '__main__':
    main()
