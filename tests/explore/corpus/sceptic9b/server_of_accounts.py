from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def server(conns, report):
    accounts = {'alice': 100, 'bob': 50}
    open_conns = list(conns)
    while open_conns:
        for conn in wait(open_conns):
            msg = conn.recv()
            if msg == 'bye':
                open_conns.remove(conn)
                continue
            src, dst, amount = msg
            if accounts[src] >= amount:
                accounts[src] -= amount
                accounts[dst] += amount
                conn.send('ok')
            else:
                conn.send('refused')
    report.send(accounts)


def client(conn, jobs):
    for job in jobs:
        conn.send(job)
        assert conn.recv() == 'ok'
    conn.send('bye')


def main():
    a1, a2 = Pipe()
    b1, b2 = Pipe()
    r, w = Pipe(duplex=False)
    ps = [
        Process(target=server, args=([a1, b1], w)),
        Process(target=client, args=(a2, [('alice', 'bob', 30), ('alice', 'bob', 30)])),
        Process(target=client, args=(b2, [('bob', 'alice', 10)])),
    ]
    for p in ps:
        p.start()
    accounts = r.recv()
    for p in ps:
        p.join()
    print('balances', accounts, 'sum', sum(accounts.values()))


if __name__ == '__main__':
    main()
