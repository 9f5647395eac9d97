import threading


def beat():
    threading.Timer(1.0, beat).start()


beat()
