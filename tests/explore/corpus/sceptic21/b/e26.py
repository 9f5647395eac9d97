from multiprocessing import Pipe, Process


def server(conn):
    while True:
        n = conn.recv()
        if n is None:
            break
        conn.send(n * n)


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=server, args=(there,))
    p.start()
    for n in (2, 3, 4):
        here.send(n)
        print(here.recv(), end=" ")
    here.send(None)
    p.join()
    print()
