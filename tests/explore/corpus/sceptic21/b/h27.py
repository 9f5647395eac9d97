import os
import sqlite3
import tempfile
import threading

path = os.path.join(tempfile.mkdtemp(), "bank.db")
con = sqlite3.connect(path)
con.execute("create table acc (id integer, money integer)")
con.execute("insert into acc values (1, 100)")
con.commit()
con.close()


def deposit(n):
    c = sqlite3.connect(path, timeout=30)
    (money,) = c.execute("select money from acc where id = 1").fetchone()
    c.execute("update acc set money = ? where id = 1", (money + n,))
    c.commit()
    c.close()


ts = [threading.Thread(target=deposit, args=(n,)) for n in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
con = sqlite3.connect(path)
print(con.execute("select money from acc").fetchone()[0])
