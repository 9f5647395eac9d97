from multiprocessing import Pipe, Process


def reader(conn, name):
    while not conn.poll():
        pass
    print(name, conn.recv(), flush=True)


if __name__ == "__main__":
    out, into = Pipe(duplex=False)
    ps = [Process(target=reader, args=(out, n)) for n in "ab"]
    for p in ps: p.start()
    into.send("hello")
    ps[0].join(1)
    ps[1].join(1)
    into.send("world")
    for p in ps: p.join()
