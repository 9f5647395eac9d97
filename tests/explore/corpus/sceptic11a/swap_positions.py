# 两个线程同时交换数组中的元素
import threading
import random

cards = ["A", "B", "C", "D"]


def shuffle(seed):
    rnd = random.Random(seed)
    for _ in range(3):
        i, j = rnd.sample(range(len(cards)), 2)
        cards[i], cards[j] = cards[j], cards[i]


t1 = threading.Thread(target=shuffle, args=(1,))
t2 = threading.Thread(target=shuffle, args=(2,))
t1.start()
t2.start()
t1.join()
t2.join()
print(sorted(cards))
