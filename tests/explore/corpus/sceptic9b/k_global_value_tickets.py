# 退票
from multiprocessing import Process, Value

left = Value('i', 3)


def buy():
    with left.get_lock():
        n = left.value
        if n > 0:
            left.value = n - 1
            return n
    return None


def give_back():
    with left.get_lock():
        n = left.value
        left.value = n + 1


def customer(returns):
    ticket = buy()
    if ticket is not None and returns:
        give_back()


if __name__ == '__main__':
    ps = [Process(target=customer, args=(r,)) for r in (True, False, True)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('left ok', left.value == 2)
