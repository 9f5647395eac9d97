import threading

left, right = 1, 2


def turn():
    global left, right
    left, right = right, left


ts = [threading.Thread(target=turn) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(left, right)
