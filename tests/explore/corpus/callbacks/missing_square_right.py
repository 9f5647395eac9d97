import threading


class Squares(dict):
    def __missing__(self, n):
        self[n] = n * n
        return self[n]


squares = Squares()


def work():
    print(squares[7])


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
