import threading
from collections import deque

lock = threading.Lock()
stock = 5


def take(n):
    global stock
    with lock:
        stock -= n


def sell(n):
    todo = deque()
    if stock >= n:
        todo.append(lambda: take(n))
    while todo:
        todo.popleft()()


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
