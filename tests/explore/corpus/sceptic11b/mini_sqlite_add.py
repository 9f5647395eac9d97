import sqlite3
from multiprocessing import Process


def add():
    con = sqlite3.connect('a.db', timeout=60)
    with con:
        con.execute('UPDATE t SET n = n + 1')
    con.close()


con = sqlite3.connect('a.db')
with con:
    con.execute('CREATE TABLE t (n INTEGER)')
    con.execute('INSERT INTO t VALUES (0)')
con.close()
ps = [Process(target=add) for _ in range(2)]
[p.start() for p in ps]
[p.join() for p in ps]
con = sqlite3.connect('a.db')
print(con.execute('SELECT n FROM t').fetchone()[0])
