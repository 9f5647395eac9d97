import threading

squares = {}


def square(n):
    if n not in squares:
        squares[n] = n * n
    return squares[n]


def use():
    for n in (1, 2, 3):
        assert square(n) == n * n


ts = [threading.Thread(target=use) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(squares.values()))
