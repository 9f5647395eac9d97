import threading

a, b, c = threading.Lock(), threading.Lock(), threading.Lock()
b.acquire()
c.acquire()


def show(letter, mine, following):
    for _ in range(2):
        mine.acquire()
        print(letter)
        following.release()


for args in (("A", a, b), ("B", b, c), ("C", c, a)):
    threading.Thread(target=show, args=args).start()
