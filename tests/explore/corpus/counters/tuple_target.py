import threading

last, hits = "", 0


def hit(name):
    global last, hits
    for _ in range(20):
        last, hits = name, hits + 1


a = threading.Thread(target=hit, args=("a",))
b = threading.Thread(target=hit, args=("b",))
a.start(); b.start()
a.join(); b.join()
print(hits)
