import threading

users = {'kim': {'age': 20}}


def birthday(name):
    rec = users[name]
    del users[name]
    users[name] = {'age': rec['age'] + 1}


def show(name):
    if name in users:
        print(users[name]['age'] >= 20)


a = threading.Thread(target=birthday, args=('kim',))
b = threading.Thread(target=show, args=('kim',))
a.start(); b.start()
a.join(); b.join()
