from multiprocessing import Pipe, Process


def echo(conn):
    for x in iter(conn.recv, 'stop'):
        conn.send(x)


if __name__ == '__main__':
    a, b = Pipe()
    p = Process(target=echo, args=(b,))
    p.start()
    total = 0
    for i in range(500):
        a.send(i)
        total += a.recv()
    a.send('stop')
    p.join()
    print(total)
