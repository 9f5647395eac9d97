balance = 100


def withdraw(n):
    global balance
    balance -= n
