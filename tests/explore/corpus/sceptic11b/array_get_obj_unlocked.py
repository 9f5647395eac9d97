from multiprocessing import Array, Process

VOTES = [['A', 'B', 'A', 'C'], ['A', 'A', 'B'], ['C', 'A']]
NAMES = 'ABC'


def station(votes, table):
    raw = table.get_obj()
    for v in votes:
        raw[NAMES.index(v)] += 1


if __name__ == '__main__':
    table = Array('i', len(NAMES))
    stations = [Process(target=station, args=(v, table)) for v in VOTES]
    for s in stations:
        s.start()
    for s in stations:
        s.join()
    winner = max(range(len(NAMES)), key=lambda i: table[i])
    print('winner', NAMES[winner], list(table))
