import os
import sqlite3
import tempfile
import threading

path = os.path.join(tempfile.mkdtemp(), "t.db")
c = sqlite3.connect(path)
c.execute("create table t (n int)")
c.execute("insert into t values (0)")
c.commit()
c.close()


def bump():
    c = sqlite3.connect(path, isolation_level=None)
    (n,) = c.execute("select n from t").fetchone()
    c.execute("update t set n = ?", (n + 1,))
    c.close()


ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
c = sqlite3.connect(path)
print(c.execute("select n from t").fetchone()[0])
