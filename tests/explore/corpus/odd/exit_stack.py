import contextlib
import threading

locks = [threading.Lock() for _ in range(3)]
money = [10, 10, 10]


def move(a, b, n):
    with contextlib.ExitStack() as stack:
        for i in sorted({a, b}):
            stack.enter_context(locks[i])
        money[a] -= n
        money[b] += n


ts = [threading.Thread(target=move, args=m) for m in ((0, 1, 3), (1, 2, 4), (2, 0, 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(money)
