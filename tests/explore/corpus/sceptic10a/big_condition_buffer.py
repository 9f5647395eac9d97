# 生产者消费者 Condition 版, 各1000个
import threading

MAX = 10
products = []
cond = threading.Condition()
made = eaten = 0


def produce(n):
    global made
    for _ in range(n):
        with cond:
            while len(products) >= MAX:
                cond.wait()
            products.append(made)
            made += 1
            cond.notify_all()


def consume(n):
    global eaten
    for _ in range(n):
        with cond:
            while not products:
                cond.wait()
            products.pop(0)
            eaten += 1
            cond.notify_all()


ts = [threading.Thread(target=produce, args=(500,)) for _ in range(2)]
ts += [threading.Thread(target=consume, args=(500,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(made, eaten, len(products))
