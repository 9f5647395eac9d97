import threading

event = threading.Event()


def sender():
    for _ in range(2):
        event.set()


def receiver():
    for _ in range(2):
        event.wait()
        event.clear()


s, r = threading.Thread(target=sender), threading.Thread(target=receiver)
r.start(); s.start()
r.join(); s.join()
print("received both")
