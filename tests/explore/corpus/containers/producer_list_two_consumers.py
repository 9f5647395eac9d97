import threading
import time

buffer = []
N = 3


def 生产者():
    for i in range(N):
        buffer.append(i)
        print("生产", i)
        time.sleep(0.01)


def 消费者():
    for _ in range(20):
        if len(buffer) > 0:
            print("消费", buffer.pop(0))
        time.sleep(0.01)


ts = [threading.Thread(target=生产者), threading.Thread(target=消费者), threading.Thread(target=消费者)]
for t in ts:
    t.start()
for t in ts:
    t.join()
