import threading

money = 100
seen = {}


def look(name):
    seen[name] = money


def pay(name, amount):
    global money
    money = seen[name] - amount


def customer(name, amount):
    look(name)
    pay(name, amount)


ts = [threading.Thread(target=customer, args=("Ann", 10)), threading.Thread(target=customer, args=("Bob", 20))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
