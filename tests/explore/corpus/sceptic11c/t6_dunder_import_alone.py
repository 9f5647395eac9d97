import threading


def work():
    print(__import__("threading").current_thread().name)


t = threading.Thread(target=work, name="x")
t.start()
t.join()
