import threading

users = {"root": 0, "guest": 1}


def show():
    total = 0
    for name, number in list(users.items()):
        total += number
    print("sum of numbers at some moment:", total >= 1)


def add():
    for i in range(2):
        users[f"user{i}"] = 100 + i


a = threading.Thread(target=show)
b = threading.Thread(target=add)
a.start()
b.start()
a.join()
b.join()
