import threading

e = threading.Event()


def hello():
    e.set()
    print("hello", end=" ")


def world():
    e.wait()
    print("world", end=" ")


a, b = threading.Thread(target=world), threading.Thread(target=hello)
a.start()
b.start()
a.join()
b.join()
print()
