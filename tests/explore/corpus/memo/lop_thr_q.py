import threading
from concurrent.futures import ThreadPoolExecutor
accounts = {"a": 100, "b": 200}
lock = threading.Lock()
def deposit(who, n):
    with lock:
        accounts[who] += n
def interest():
    with lock:
        old = dict(accounts)
    new = {}
    for k, v in old.items():
        new[k] = v + v // 10
    with lock:
        accounts.update(new)
ts = [threading.Thread(target=deposit, args=("b", 5)), threading.Thread(target=interest)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(accounts.values()) >= 300)
