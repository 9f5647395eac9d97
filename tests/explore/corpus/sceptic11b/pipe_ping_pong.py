from multiprocessing import Pipe, Process


def ponger(conn):
    while True:
        msg = conn.recv()
        if msg is None:
            break
        conn.send('pong %d' % msg)
    conn.close()


def pinger(conn, n):
    for i in range(n):
        print('ping', i)
        conn.send(i)
        print(conn.recv())
    conn.send(None)


if __name__ == '__main__':
    here, there = Pipe()
    p = Process(target=ponger, args=(there,))
    p.start()
    there.close()
    pinger(here, 3)
    p.join()
    print('bye')
