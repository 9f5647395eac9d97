import threading

users = {"root": 0, "guest": 1}


def show():
    for name, number in users.items():
        print(name, number)


def add():
    for i in range(2):
        users[f"user{i}"] = 100 + i


a = threading.Thread(target=show)
b = threading.Thread(target=add)
a.start()
b.start()
a.join()
b.join()
