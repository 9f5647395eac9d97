from locks import lock_for

accounts = {}


def pay_in(name, n):
    with lock_for(name):
        accounts[name] = accounts.get(name, 0) + n


def total():
    return sum(accounts.values())
