import threading

a = threading.Lock()
b = threading.Lock()


def one():
    while True:
        with a:
            with b:
                pass


def two():
    while True:
        with b:
            with a:
                pass


threading.Thread(target=one).start()
threading.Thread(target=two).start()
