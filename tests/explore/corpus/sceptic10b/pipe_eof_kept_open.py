from multiprocessing import Pipe, Process


def producer(conn):
    for n in (1, 2):
        conn.send(n)
    conn.close()


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    p = Process(target=producer, args=(writer,))
    p.start()
    got = []
    while True:
        try:
            got.append(reader.recv())
        except EOFError:
            break
    p.join()
    print(got)
