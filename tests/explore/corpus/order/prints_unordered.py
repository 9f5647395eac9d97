import threading


def say(word):
    print(word)


a = threading.Thread(target=say, args=("first",))
b = threading.Thread(target=say, args=("second",))
a.start()
b.start()
a.join()
b.join()
