import sqlite3
from multiprocessing import Process

DB = 'bank.db'


def deposit(n):
    con = sqlite3.connect(DB, timeout=60)
    for _ in range(n):
        with con:
            con.execute('UPDATE account SET balance = balance + 1 WHERE id = 1')
    con.close()


if __name__ == '__main__':
    con = sqlite3.connect(DB)
    with con:
        con.execute('CREATE TABLE account (id INTEGER, balance INTEGER)')
        con.execute('INSERT INTO account VALUES (1, 0)')
    con.close()
    ps = [Process(target=deposit, args=(3,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    con = sqlite3.connect(DB)
    print(con.execute('SELECT balance FROM account').fetchone()[0])
    con.close()
