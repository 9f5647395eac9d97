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
    new = {"b": old["b"] + 20}
    with lock:
        accounts.update(new)
with ThreadPoolExecutor(3) as pool:
    pool.submit(deposit, "b", 5)
    pool.submit(deposit, "a", 5)
    pool.submit(interest)
print(sum(accounts.values()))
