import threading

names = []


def greet(name):
    names.append(name)
    print("hello", name)


t = threading.Thread(target=greet, args=("小红",))
t.start()
t.join()
print("everybody greeted:", len(names))
