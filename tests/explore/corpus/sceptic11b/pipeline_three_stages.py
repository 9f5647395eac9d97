from multiprocessing import Process, Queue


def generate(out, n):
    for i in range(n):
        out.put(i)
    out.put(None)


def square(inp, out):
    for x in iter(inp.get, None):
        out.put(x * x)
    out.put(None)


def total(inp, result):
    s = 0
    for x in iter(inp.get, None):
        s += x
    result.put(s)


if __name__ == '__main__':
    q1, q2, res = Queue(2), Queue(2), Queue()
    stages = [
        Process(target=generate, args=(q1, 10)),
        Process(target=square, args=(q1, q2)),
        Process(target=total, args=(q2, res)),
    ]
    for s in stages:
        s.start()
    print('result:', res.get())
    for s in stages:
        s.join()
