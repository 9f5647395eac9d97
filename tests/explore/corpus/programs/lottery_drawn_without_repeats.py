import random
import threading

numbers = [1, 2, 3, 4]
drawn = []


def draw():
    n = random.choice(numbers)
    numbers.remove(n)
    drawn.append(n)


ts = [threading.Thread(target=draw) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
assert len(set(drawn)) == 2
