# Lamport 逻辑时钟
from multiprocessing import Pipe, Process, Queue


def a(conn, log):
    clock = 1
    log.put(('a sends', clock))
    conn.send(clock)
    got = conn.recv()
    clock = max(clock, got) + 1
    log.put(('a receives', clock))


def b(conn, log):
    clock = 5
    got = conn.recv()
    clock = max(clock, got) + 1
    log.put(('b receives', clock))
    clock += 1
    conn.send(clock)


if __name__ == '__main__':
    x, y = Pipe()
    log = Queue()
    ps = [Process(target=a, args=(x, log)), Process(target=b, args=(y, log))]
    for p in ps:
        p.start()
    events = dict(log.get() for _ in range(3))
    for p in ps:
        p.join()
    print('clocks in order', events['a sends'] < events['b receives'] < events['a receives'])
