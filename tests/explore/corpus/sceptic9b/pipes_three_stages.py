from multiprocessing import Pipe, Process


def source(out, numbers):
    for n in numbers:
        out.send(n)
    out.send(None)
    out.close()


def square(inp, out):
    while True:
        n = inp.recv()
        if n is None:
            out.send(None)
            break
        if n % 2 == 0:
            out.send(n * n)
    inp.close()
    out.close()


def sink(inp, result):
    got = []
    while (n := inp.recv()) is not None:
        got.append(n)
    result.send(got)
    result.close()


def main():
    a_r, a_w = Pipe(duplex=False)
    b_r, b_w = Pipe(duplex=False)
    res_r, res_w = Pipe(duplex=False)
    stages = [
        Process(target=source, args=(a_w, range(1, 7))),
        Process(target=square, args=(a_r, b_w)),
        Process(target=sink, args=(b_r, res_w)),
    ]
    for s in stages:
        s.start()
    got = res_r.recv()
    for s in stages:
        s.join()
    print('received', got)
    print('sum', sum(got))


if __name__ == '__main__':
    main()
