import threading

ping, pong = threading.Event(), threading.Event()
words = []


def side(word, mine, other):
    for _ in range(3):
        mine.wait()
        words.append(word)
        other.set()
        mine.clear()


a = threading.Thread(target=side, args=("ping", ping, pong))
b = threading.Thread(target=side, args=("pong", pong, ping))
a.start(); b.start()
ping.set()
a.join(); b.join()
