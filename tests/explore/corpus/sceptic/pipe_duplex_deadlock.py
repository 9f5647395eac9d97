from multiprocessing import Pipe, Process


def child(conn):
    msg = conn.recv()
    conn.send(msg + 1)


if __name__ == "__main__":
    a, b = Pipe()
    p = Process(target=child, args=(b,))
    p.start()
    print(a.recv())
    a.send(1)
    p.join()
