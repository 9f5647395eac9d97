import multiprocessing as mp
from multiprocessing.connection import wait


def server(connections):
    balance = 100
    open_ = list(connections)
    while open_:
        for connection in wait(open_):
            kind, amount = connection.recv()
            if kind == 'quit':
                open_.remove(connection)
            elif kind == 'balance':
                connection.send(balance)
            else:
                balance -= amount
                connection.send(balance)
    print('balance', balance)


def client(connection, amount):
    connection.send(('balance', 0))
    if connection.recv() >= amount:
        connection.send(('withdraw', amount))
        connection.recv()
    connection.send(('quit', 0))


if __name__ == '__main__':
    ends = [mp.Pipe() for _ in range(2)]
    s = mp.Process(target=server, args=([a for a, _ in ends],))
    cs = [mp.Process(target=client, args=(b, 70)) for _, b in ends]
    for p in cs + [s]:
        p.start()
    for p in cs + [s]:
        p.join()
