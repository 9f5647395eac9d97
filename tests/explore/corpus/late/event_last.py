import threading
finished = threading.Event()
squares = []

def worker(n):
    for i in range(n):
        if i == n - 1:
            finished.set()
        squares.append(i * i)

threading.Thread(target=worker, args=(30,)).start()
finished.wait()
assert len(squares) == 30
