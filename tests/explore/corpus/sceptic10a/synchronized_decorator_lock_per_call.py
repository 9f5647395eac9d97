# 线程安全装饰器?
import threading
from functools import wraps


def synchronized(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        lock = threading.Lock()
        with lock:
            return func(*args, **kwargs)
    return wrapper


stock = {"phone": 10}


@synchronized
def buy(item, n):
    left = stock[item]
    if left >= n:
        stock[item] = left - n
        return True
    return False


def user():
    for _ in range(2):
        buy("phone", 1)


ts = [threading.Thread(target=user) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("剩余库存:", stock["phone"])
