from multiprocessing import Pipe, Process


def writer(conn, c):
    conn.send(c * 20000)


if __name__ == "__main__":
    out, into = Pipe(duplex=False)
    ps = [Process(target=writer, args=(into, c)) for c in "ab"]
    for p in ps: p.start()
    print(sorted({out.recv()[0], out.recv()[0]}))
    for p in ps: p.join()
