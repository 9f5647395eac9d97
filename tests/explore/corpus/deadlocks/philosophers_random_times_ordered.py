import random
import threading
import time

forks = [threading.Lock() for _ in range(5)]


def philosopher(number):
    low, high = sorted((number, (number + 1) % 5))
    for _ in range(3):
        print(f"哲学家{number}正在思考")
        time.sleep(random.uniform(0.1, 1))
        with forks[low]:
            with forks[high]:
                print(f"哲学家{number}正在吃饭")
                time.sleep(random.uniform(0.1, 1))


ts = [threading.Thread(target=philosopher, args=(n,)) for n in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("吃完了")
