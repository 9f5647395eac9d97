from multiprocessing import Pipe, Process


def consumer(r, w):
    w.close()
    total = 0
    while True:
        try:
            total += r.recv()
        except EOFError:
            break
    print('total', total)


def producer(w, n):
    for i in range(n):
        w.send(i)
    w.close()


if __name__ == '__main__':
    r, w = Pipe(duplex=False)
    c = Process(target=consumer, args=(r, w))
    c.start()
    p = Process(target=producer, args=(w, 4))
    p.start()
    w.close()
    r.close()
    p.join()
    c.join()
