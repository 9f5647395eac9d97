import threading

ping, pong = threading.Event(), threading.Event()


def player(name, mine, other):
    for _ in range(2):
        mine.wait()
        print(name)
        other.set()
        mine.clear()


a = threading.Thread(target=player, args=("ping", ping, pong))
b = threading.Thread(target=player, args=("pong", pong, ping))
a.start()
b.start()
ping.set()
a.join()
b.join()
