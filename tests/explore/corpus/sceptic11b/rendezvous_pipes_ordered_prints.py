from multiprocessing import Pipe, Process

N = 3
ROUNDS = 2


def node(i, inp, out):
    for r in range(ROUNDS):
        token = inp.recv()
        print('node', i, 'token', token, flush=True)
        if not (i == N - 1 and r == ROUNDS - 1):
            out.send(token + 1)


if __name__ == '__main__':
    pipes = [Pipe(duplex=False) for _ in range(N)]
    ps = [Process(target=node, args=(i, pipes[i][0], pipes[(i + 1) % N][1])) for i in range(N)]
    for p in ps:
        p.start()
    pipes[0][1].send(0)
    for p in ps:
        p.join()
