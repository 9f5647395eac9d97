import threading


class Acc:
    def __init__(self, n):
        self.n = n
        self.lock = threading.Lock()


a, b = Acc(10), Acc(20)


def move(src, dst, k):
    rich, poor = (src, dst) if src.n >= dst.n else (dst, src)
    with rich.lock:
        with poor.lock:
            src.n -= k
            dst.n += k


t1 = threading.Thread(target=move, args=(a, b, 1))
t1.start()
move(b, a, 15)
t2 = threading.Thread(target=move, args=(b, a, 1))
t2.start()
t1.join()
t2.join()
print(a.n + b.n)
