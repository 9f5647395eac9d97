from multiprocessing import Pipe, Process


def f(w):
    w.send_bytes(b'x' * 300_000)
    w.close()


if __name__ == '__main__':
    r, w = Pipe(False)
    p = Process(target=f, args=(w,))
    p.start()
    print(len(r.recv_bytes()))
    p.join()
