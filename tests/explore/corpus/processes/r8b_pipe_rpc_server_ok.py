import multiprocessing as mp
from multiprocessing.connection import wait


def server(connections):
    balance = 100
    refused = 0
    open_ = list(connections)
    while open_:
        for connection in wait(open_):
            try:
                kind, amount = connection.recv()
            except EOFError:
                open_.remove(connection)
                connection.close()
                continue
            if kind == 'deposit':
                balance += amount
                connection.send(('ok', balance))
            elif kind == 'withdraw':
                if balance < amount:
                    refused += 1
                    connection.send(('refused', balance))
                else:
                    balance -= amount
                    connection.send(('ok', balance))
    print('server: balance', balance, 'refused', refused)


def client(connection, jobs):
    for job in jobs:
        connection.send(job)
        answer, balance = connection.recv()
        if answer == 'refused':
            print('refused', job)
    connection.close()


if __name__ == '__main__':
    ends = [mp.Pipe() for _ in range(2)]
    s = mp.Process(target=server, args=([a for a, _ in ends],))
    jobs = [[('deposit', 20), ('withdraw', 500)], [('withdraw', 30), ('deposit', 5)]]
    cs = [mp.Process(target=client, args=(b, job)) for (_, b), job in zip(ends, jobs)]
    for c in cs:
        c.start()
    s_ends = [b for _, b in ends]
    for b in s_ends:
        b.close()
    s.start()
    for a, _ in ends:
        a.close()
    for p in cs + [s]:
        p.join()
