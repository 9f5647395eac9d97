import sqlite3, threading
db = sqlite3.connect(":memory:", check_same_thread=False)
db.execute("create table t (n int)")
db.execute("insert into t values (0)")
def bump():
    (n,) = db.execute("select n from t").fetchone()
    db.execute("update t set n = ?", (n + 1,))
ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(db.execute("select n from t").fetchone()[0])
