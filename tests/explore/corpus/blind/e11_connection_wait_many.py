from multiprocessing import Pipe, Process, current_process
from multiprocessing.connection import wait


def foo(w, k):
    for i in range(2):
        w.send((i, k))
    w.close()


if __name__ == "__main__":
    readers = []
    ps = []
    for k in range(3):
        r, w = Pipe(duplex=False)
        readers.append(r)
        p = Process(target=foo, args=(w, k))
        p.start()
        ps.append(p)
        w.close()
    got = []
    while readers:
        for r in wait(readers):
            try:
                got.append(r.recv())
            except EOFError:
                readers.remove(r)
    for p in ps:
        p.join()
    print(sorted(got))
