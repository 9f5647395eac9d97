from multiprocessing import Pipe, Process


def sender(w):
    for i in range(3):
        w.send(i)
    w.send('end')


if __name__ == '__main__':
    r, w = Pipe(False)
    p = Process(target=sender, args=(w,))
    p.start()
    got = []
    while 'end' not in got:
        if r.poll(0.1):
            got.append(r.recv())
    p.join()
    print(*got)
