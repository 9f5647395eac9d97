import selectors
from multiprocessing import Pipe, Process


def worker(w, i):
    w.send(i)
    w.close()


if __name__ == '__main__':
    sel = selectors.DefaultSelector()
    ps = []
    for i in (1, 2):
        r, w = Pipe(False)
        p = Process(target=worker, args=(w, i))
        p.start()
        w.close()
        sel.register(r, selectors.EVENT_READ)
        ps.append(p)
    total = 0
    while sel.get_map():
        for key, _ in sel.select():
            total += key.fileobj.recv()
            sel.unregister(key.fileobj)
            key.fileobj.close()
    for p in ps:
        p.join()
    print(total)
