import random
import threading

numbers = [1, 2, 3]
random.shuffle(numbers)
drawn = {}


def draw(name, n):
    drawn[name] = n


ts = [threading.Thread(target=draw, args=(f"p{i}", n)) for i, n in enumerate(numbers)]
for t in ts: t.start()
for t in ts: t.join()
assert sorted(drawn.values()) == [1, 2, 3]
