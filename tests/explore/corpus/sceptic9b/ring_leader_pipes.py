from multiprocessing import Pipe, Process, Queue


def node(me, left, right, out):
    right.send(('elect', me))
    while True:
        kind, n = left.recv()
        if kind == 'elect':
            if n > me:
                right.send(('elect', n))
            elif n == me:
                right.send(('leader', me))
        else:
            out.put(n)
            if n != me:
                right.send(('leader', n))
            break


if __name__ == '__main__':
    ids = [3, 9, 5]
    pipes = [Pipe(duplex=False) for _ in ids]
    out = Queue()
    ps = []
    for i, me in enumerate(ids):
        left = pipes[i][0]
        right = pipes[(i + 1) % len(ids)][1]
        ps.append(Process(target=node, args=(me, left, right, out)))
    for p in ps:
        p.start()
    print([out.get() for _ in ids])
    for p in ps:
        p.join()
